package org.fuwubao.it;

import java.io.File;
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

    @Deployment
    public static EnterpriseArchive application() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("fwb.ear")));
        // without it the server finds the modules, the tests' one included, by itself
        ear.delete("META-INF/application.xml");
        return ear.addAsModule(Testable.archiveToTest(tests()));
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, path -> path.get().endsWith("IT.class") || path.get().contains("IT$"), "org.fuwubao")
                .addClasses(Door.class, Rows.class, Statements.class)
                .setManifest(new StringAsset("Dependencies: org.hibernate\n"))
                .addClass(OpenDoor.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsResource("org/fuwubao/web/routes.csv")
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return new File(source.getLocation().getPath());
    }
}
