package org.fuwubao.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finds every address of the application in the archive that is delivered, and compares with the matrix. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RouteInventoryIT {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final List<String> VERBS = List.of("doGet", "doPost", "doPut", "doDelete");

    @Test
    void the_matrix_mentions_every_route_and_no_other() throws Exception {
        Set<String> found = new TreeSet<>();
        try (ZipFile ear = new ZipFile(new File(System.getProperty("fwb.ear")));
                ZipInputStream war = new ZipInputStream(ear.getInputStream(ear.getEntry("fuwubao-web.war")))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/") && !name.startsWith("resources/")) {
                    found.add("GET /" + name.replaceFirst("(^|/)index\\.xhtml$", "$1").replaceFirst("\\.xhtml$", ""));
                } else if (name.startsWith(CLASSES + "org/fuwubao/") && name.endsWith(".class")) {
                    found.addAll(routesOf(name.substring(CLASSES.length(), name.length() - ".class".length()).replace('/', '.')));
                }
            }
        }
        assertThat(found).contains("GET /login", "POST /api/v1/tokens", "POST /logout");
        assertThat(matrix()).as("routes of the matrix are those of the application").containsExactlyElementsOf(found);
    }

    private static Set<String> routesOf(String className) {
        Set<String> routes = new TreeSet<>();
        try {
            Class<?> type = Class.forName(className, false, RouteInventoryIT.class.getClassLoader());
            if (type.isAnnotationPresent(Path.class)) {
                for (Method method : type.getMethods()) {
                    for (Annotation annotation : method.getAnnotations()) {
                        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                        if (verb != null) {
                            Path below = method.getAnnotation(Path.class);
                            routes.add(verb.value() + " /api/v1" + joined(type.getAnnotation(Path.class).value(), below == null ? "" : below.value()));
                        }
                    }
                }
            }
            if (type.isAnnotationPresent(WebServlet.class)) {
                for (String pattern : type.getAnnotation(WebServlet.class).value()) {
                    Arrays.stream(type.getDeclaredMethods()).map(Method::getName).filter(VERBS::contains)
                            .forEach(name -> routes.add(name.substring(2).toUpperCase() + " " + pattern));
                }
            }
        } catch (ClassNotFoundException | LinkageError e) {
            // pages' beans stand on libraries that only the server has; resources and servlets of ours do not
            assertThat(className).as("%s", e).doesNotEndWith("Resource").doesNotEndWith("Servlet");
        }
        return routes;
    }

    private static String joined(String path, String below) {
        String whole = (path.startsWith("/") ? path : "/" + path) + (below.isEmpty() || below.startsWith("/") ? below : "/" + below);
        return whole.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
    }

    private static Set<String> matrix() throws IOException {
        try (InputStream in = RouteInventoryIT.class.getResourceAsStream("routes.csv")) {
            Set<String> routes = new TreeSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(","))
                    .forEach(cells -> assertThat(routes.add(cells[0] + " " + cells[1])).as("twice: %s", String.join(",", cells)).isTrue());
            return routes;
        }
    }
}
