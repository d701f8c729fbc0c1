package org.fuwubao.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** The frame of every page: menu, keys, language, errors. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ShellIT {

    @Test
    void theMenuShowsWhatThePersonMayOpen() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            assertThat(browser.texts(By.cssSelector(".menu-item"))).contains("今日", "企业列表", "我的企业");
        }
        try (Browser browser = Browser.desktop()) {
            browser.enter("sysadmin");
            assertThat(browser.texts(By.cssSelector(".menu-item"))).contains("用户", "单位").doesNotContain("今日", "企业列表", "我的企业");
        }
    }

    @Test
    void aFoldedMenuStaysFolded() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            browser.find(By.cssSelector("[data-fold-menu]")).click();
            browser.open("/staff/enterprise/list");
            assertThat(browser.find(By.cssSelector(".menu")).getSize().getWidth()).isLessThan(100);
            browser.find(By.cssSelector("[data-fold-menu]")).click();
            browser.open("/staff/today");
            assertThat(browser.find(By.cssSelector(".menu")).getSize().getWidth()).isGreaterThan(180);
        }
    }

    @Test
    void keysGoAndSearchAndMakeANewOne() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            browser.keysThatLeave("g", "e");
            assertThat(browser.address()).isEqualTo("/staff/enterprise/list");
            browser.keys("/");
            assertThat(browser.driver().switchTo().activeElement().getAttribute("id")).isEqualTo("find");
            browser.find(By.tagName("h1")).click();
            browser.keysThatLeave("n");
            assertThat(browser.address()).isEqualTo("/staff/enterprise/new");
        }
    }

    @Test
    void theChosenLanguageStays() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            browser.press(By.cssSelector(".bar-tools a[hreflang=en]"));
            assertThat(browser.text()).contains("Enterprises I look after");
            browser.open("/staff/enterprise/list");
            assertThat(browser.find(By.tagName("html")).getAttribute("lang")).isEqualTo("en");
            assertThat(browser.text()).contains("All enterprises", "Tier").doesNotContain("企业列表");
        }
    }

    @Test
    void onAPhoneTheMenuIsADrawer() {
        try (Browser browser = Browser.phone()) {
            browser.enter("steward.haidian");
            assertThat(browser.find(By.cssSelector(".menu-item")).isDisplayed()).isFalse();
            browser.find(By.cssSelector("[data-open-menu]")).click();
            browser.awaited(By.cssSelector(".menu-item"));
            browser.press(By.linkText("企业列表"));
            assertThat(browser.address()).isEqualTo("/staff/enterprise/list");
        }
    }

    @Test
    void whatDoesNotExistAndWhatIsOutOfReachLookAlike() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            browser.open("/staff/enterprise/detail?id=987654321");
            String missing = browser.text();
            assertThat(missing).contains("没有找到您要的内容");
            browser.open("/staff/nowhere");
            assertThat(browser.text()).isEqualTo(missing);
        }
    }

    @Test
    void whatOnesRoleDoesNotOpenIsRefused() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("leader");
            browser.open("/staff/enterprise/new");
            assertThat(browser.text()).contains("没有权限");
        }
    }
}
