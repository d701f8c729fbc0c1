package org.fuwubao.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of the run: the EAR as it is built, and beside its web application a second one that holds
 * the in-container tests.
 */
@ArquillianSuiteDeployment
public class WholeApplication {

    private static final String STRUCTURE = "META-INF/jboss-deployment-structure.xml";

    @Deployment
    public static EnterpriseArchive application() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("fwb.ear")));
        // without it the server finds the modules, the tests' one included, by itself
        ear.delete("META-INF/application.xml");
        keepTheDoorAwayFromTests(ear);
        return ear.addAsModule(Testable.archiveToTest(tests()));
    }

    /** The authentication mechanism is a bean of the other web application: the tests' one is not to look for it. */
    private static void keepTheDoorAwayFromTests(EnterpriseArchive ear) {
        try (InputStream in = ear.get(STRUCTURE).getAsset().openStream()) {
            String structure = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ear.delete(STRUCTURE);
            ear.add(new StringAsset(structure.replace("</jboss-deployment-structure>",
                    "<sub-deployment name=\"tests.war\"><exclude-subsystems><subsystem name=\"ee-security\"/></exclude-subsystems></sub-deployment>"
                            + "</jboss-deployment-structure>")), STRUCTURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, path -> path.get().endsWith("IT.class") || path.get().contains("IT$"), "org.fuwubao")
                .addClasses(Door.class, OpenDoor.class, Rows.class, Statements.class)
                .setManifest(new StringAsset("Dependencies: org.hibernate\n"))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource("org/fuwubao/web/routes.csv")
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return new File(source.getLocation().getPath());
    }
}
