package org.fuwubao.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Browser;
import org.fuwubao.it.PageRules;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    @Test
    void initialsAreSuggestedWhileTypingAndTheFileIsOpenedAndEdited() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            browser.keys("/");
            browser.find(By.id("find")).sendKeys("bjhc");
            assertThat(browser.awaited(By.cssSelector("#found [role=option] mark")).getText()).isEqualTo("北京华创");
            assertThat(browser.find(By.id("find")).getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(PageRules.violations(browser)).isEmpty();
            browser.find(By.id("find")).sendKeys(Keys.ARROW_DOWN);
            assertThat(browser.find(By.id("find")).getAttribute("aria-activedescendant")).isEqualTo("found-0");
            var page = browser.find(By.tagName("html"));
            browser.find(By.id("find")).sendKeys(Keys.ENTER);
            browser.awaitLeaving(page);
            assertThat(browser.find(By.tagName("h1")).getText()).startsWith("北京华创");
            browser.press(By.linkText("编辑"));
            assertThat(browser.address()).startsWith("/staff/enterprise/edit?id=");
        }
    }

    @Test
    void enterShowsAllResultsWithTheirNumber() {
        try (Browser browser = Browser.phone()) {
            browser.enter("steward.haidian");
            browser.find(By.cssSelector("[data-open-find]")).click();
            browser.find(By.id("find")).sendKeys("检测");
            var page = browser.find(By.tagName("html"));
            browser.find(By.id("find")).sendKeys(Keys.ENTER);
            browser.awaitLeaving(page);
            assertThat(browser.address()).startsWith("/staff/search?q=");
            assertThat(browser.texts(By.cssSelector(".hit-name"))).isNotEmpty().allMatch(name -> name.contains("检测"));
            assertThat(browser.texts(By.cssSelector(".hit mark"))).contains("检测");
        }
    }

    @Test
    void wordsInTheListAreSearchedWithinItsOtherFilters() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("coordinator");
            browser.open("/staff/enterprise/list?q=jishu&tier=A");
            assertThat(browser.texts(By.cssSelector("td[data-col=tier]"))).isNotEmpty().allMatch("A级"::equals);
        }
    }
}
