package org.fuwubao.web.staff.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Browser;
import org.fuwubao.it.PageRules;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EnterpriseEditIT {

    /** The edit page of one of the enterprises that the steward looks after. */
    private static String edit(Browser browser, int which) {
        browser.open("/staff/enterprise/list?mine=true&sort=name");
        String detail = browser.driver().findElements(By.cssSelector("td.name a")).get(which).getAttribute("href");
        return "/staff/enterprise/edit?id=" + detail.replaceAll("\\D*.*id=", "");
    }

    @Test
    void whoSavesSecondSeesBothValuesAndChooses() {
        try (Browser first = Browser.desktop(); Browser second = Browser.desktop()) {
            String edit = edit(first.enter("steward.haidian"), 1);
            first.open(edit);
            second.enter("head.haidian").open(edit);

            type(first, "staff", "7301");
            type(first, "tags", "先存");
            first.press(By.id("save"));
            assertThat(first.address()).startsWith("/staff/enterprise/detail");

            type(second, "staff", "8402");
            type(second, "foundedOn", "2011年2月3日");
            second.press(By.id("save"));
            assertThat(second.texts(By.cssSelector(".versions tbody th"))).singleElement().asString().contains("从业人员");
            assertThat(second.texts(By.cssSelector(".versions td"))).anyMatch(text -> text.contains("7301")).anyMatch(text -> text.contains("8402"));
            assertThat(second.text()).contains("只有对方修改的字段已自动合并：标签", "李海燕");
            assertThat(PageRules.violations(second)).isEmpty();
            second.find(By.cssSelector("input[name='choice.staff'][value=mine]")).click();
            second.press(By.id("choose"));
            assertThat(second.address()).startsWith("/staff/enterprise/detail");
            assertThat(second.text()).contains("8402", "先存", "2011-02-03").doesNotContain("7301");
        }
    }

    @Test
    void changesOfDifferentFieldsMergeByThemselves() {
        try (Browser first = Browser.desktop(); Browser second = Browser.desktop()) {
            String edit = edit(first.enter("steward.haidian"), 2);
            first.open(edit);
            second.enter("head.haidian").open(edit);
            type(first, "staff", "303");
            first.press(By.id("save"));
            type(second, "tags", "后存");
            second.press(By.id("save"));
            assertThat(second.address()).startsWith("/staff/enterprise/detail");
            assertThat(second.text()).contains("303", "后存");
        }
    }

    @Test
    void whatTheBusinessRefusesStandsUnderItsField() {
        try (Browser browser = Browser.desktop()) {
            browser.open(edit(browser.enter("steward.haidian"), 3));
            type(browser, "uscc", "91110108PDY000000X");
            browser.press(By.id("save"));
            assertThat(browser.find(By.id("uscc-error")).getText()).contains("校验位不符");
            assertThat(browser.find(By.id("uscc")).getAttribute("aria-invalid")).isEqualTo("true");
            type(browser, "foundedOn", "2011-02-30");
            browser.press(By.id("save"));
            assertThat(browser.find(By.id("foundedOn-error")).getText()).contains("请输入日期");
        }
    }

    @Test
    void anotherFormerNameIsAddedWithoutLosingWhatWasTyped() {
        try (Browser browser = Browser.desktop()) {
            browser.open(edit(browser.enter("steward.haidian"), 3));
            int lines = browser.driver().findElements(By.cssSelector(".former")).size();
            type(browser, "tags", "还在");
            browser.press(By.id("addFormerName"));
            assertThat(browser.driver().findElements(By.cssSelector(".former"))).hasSize(lines + 1);
            assertThat(browser.find(By.id("tags")).getAttribute("value")).isEqualTo("还在");
        }
    }

    private static void type(Browser browser, String field, String value) {
        browser.find(By.id(field)).clear();
        browser.find(By.id(field)).sendKeys(value);
    }
}
