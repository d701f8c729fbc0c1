package org.fuwubao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocsIT {

    @Test
    void thePageShowsTheOperationsUnderTheSameContentSecurityPolicy() {
        try (Browser browser = Browser.desktop()) {
            browser.open("/login");
            browser.driver().findElement(By.cssSelector("input[name$=username]")).sendKeys("leader");
            browser.driver().findElement(By.cssSelector("input[type=password]")).sendKeys(System.getenv("FWB_DEMO_PASSWORD"));
            browser.driver().findElement(By.cssSelector("form button[type=submit], form input[type=submit]")).click();
            browser.open("/api/docs");
            new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                    .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("#swagger .opblock")));
            assertThat(browser.text()).contains("/api/v1/enterprises");
            assertThat(browser.consoleProblems()).isEmpty();
        }
    }
}
