package org.fuwubao.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LoginIT {

    @Test
    void aWrongPasswordAndAnUnknownNameHearTheSame() {
        try (Browser browser = Browser.desktop()) {
            assertThat(refusal(browser, "steward.haidian")).isEqualTo(refusal(browser, "nobody.knows")).contains("用户名或密码不正确");
        }
    }

    private static String refusal(Browser browser, String username) {
        browser.open("/login");
        browser.find(By.id("username")).sendKeys(username);
        browser.find(By.id("password")).sendKeys("wrong");
        browser.press(By.id("enter"));
        return browser.find(By.cssSelector(".notice-red")).getText();
    }

    @Test
    void theLoginLeadsToThePageThatWasAskedFor() {
        try (Browser browser = Browser.desktop()) {
            browser.open("/staff/enterprise/list?tier=A");
            assertThat(browser.address()).startsWith("/login");
            browser.find(By.id("username")).sendKeys("steward.haidian");
            browser.find(By.id("password")).sendKeys(System.getenv("FWB_DEMO_PASSWORD"));
            browser.press(By.id("enter"));
            assertThat(browser.address()).isEqualTo("/staff/enterprise/list?tier=A");
        }
    }

    @Test
    void aForeignAddressAfterTheLoginIsNotFollowed() {
        try (Browser browser = Browser.desktop()) {
            browser.open("/login?from=//example.org/");
            browser.find(By.id("username")).sendKeys("steward.haidian");
            browser.find(By.id("password")).sendKeys(System.getenv("FWB_DEMO_PASSWORD"));
            browser.press(By.id("enter"));
            assertThat(browser.address()).isEqualTo("/staff/today");
        }
    }

    @Test
    void afterLoggingOutNothingOpensAnyMore() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            browser.press(By.cssSelector("form[action$='/logout'] button"));
            assertThat(browser.address()).isEqualTo("/login");
            browser.open("/staff/today");
            assertThat(browser.address()).startsWith("/login");
        }
    }
}
