package org.fuwubao.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a page with what is asked of it: a list keeps its filters here, so that going back finds them again. */
public final class Address {

    private final String path;
    private final Map<String, String> asked;

    private Address(String path, Map<String, String> asked) {
        this.path = path;
        this.asked = asked;
    }

    public static Address of(String path) {
        return new Address(path, new LinkedHashMap<>());
    }

    /** The page that is being answered, as the browser asked for it; empty values are left out. */
    public static Address ofThisPage(HttpServletRequest request) {
        Map<String, String> asked = new LinkedHashMap<>();
        if ("GET".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> {
                if (!values[0].isBlank()) {
                    asked.put(name, values[0]);
                }
            });
        }
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = original != null ? original.toString() : forwarded != null ? forwarded.toString() : request.getRequestURI();
        return new Address(path, asked);
    }

    /** The same address with one value set; {@code null} or blank takes it away. */
    public Address with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(asked);
        if (value == null || value.toString().isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    public Address without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(asked);
        for (String name : names) {
            changed.remove(name);
        }
        return new Address(path, changed);
    }

    public String path() {
        return path;
    }

    public Map<String, String> asked() {
        return Collections.unmodifiableMap(asked);
    }

    @Override
    public String toString() {
        return asked.isEmpty() ? path : asked.entrySet().stream()
                .map(entry -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
