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
class PasswordIT {

    @Test
    void whatIsWrongIsSaidAtItsField() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("policy.editor");
            browser.open("/account/password");
            change(browser, "not-my-password", "Another-1234", "Another-1234");
            assertThat(browser.find(By.cssSelector("#current ~ .error")).getText()).isEqualTo("当前密码不正确");
            change(browser, System.getenv("FWB_DEMO_PASSWORD"), "Another-1234", "Another-5678");
            assertThat(browser.find(By.cssSelector("#again ~ .error")).getText()).isEqualTo("两次输入的新密码不一致");
            change(browser, System.getenv("FWB_DEMO_PASSWORD"), "short", "short");
            assertThat(browser.find(By.cssSelector("#next ~ .error")).getText()).isEqualTo("密码至少 8 个字符");
        }
    }

    private static void change(Browser browser, String current, String next, String again) {
        browser.find(By.id("current")).sendKeys(current);
        browser.find(By.id("next")).sendKeys(next);
        browser.find(By.id("again")).sendKeys(again);
        browser.press(By.id("save"));
    }
}
