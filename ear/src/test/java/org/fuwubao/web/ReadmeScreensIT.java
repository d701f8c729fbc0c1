package org.fuwubao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the README into ear/target/screens; those that are published stand in config/screens. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReadmeScreensIT {

    private static final Path TARGET = Path.of(System.getProperty("fwb.root"), "ear/target/screens");
    private static final Path PUBLISHED = Path.of(System.getProperty("fwb.root"), "config/screens");

    @Test
    void thePicturesOfTheReadmeAreTaken() throws IOException {
        try (Browser desk = Browser.desktop(); Browser phone = Browser.phone()) {
            desk.enter("steward.haidian").open("/staff/enterprise/list");
            taken(desk, "enterprise-list.png");
            phone.enter("steward.haidian").open("/staff/enterprise/list");
            taken(phone, "enterprise-list-phone.png");
        }
    }

    private static void taken(Browser browser, String name) throws IOException {
        Path picture = browser.screenshot(TARGET.resolve(name));
        assertThat(Files.size(picture)).isGreaterThan(20_000);
        assertThat(PUBLISHED.resolve(name)).exists();
        assertThat(Files.readString(PUBLISHED.resolve("../../README.md"))).contains("config/screens/" + name);
    }
}
