package org.fuwubao.web.staff.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuwubao.it.Browser;
import org.fuwubao.it.PageRules;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A list is narrowed, kept under a name, acted on and taken out. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ListStoryIT {

    @Test
    void aListIsKeptActedOnAndTakenOut() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("head.haidian");
            browser.open("/staff/enterprise/list?tier=B&sort=name");
            long total = EnterpriseListPage.open(browser, "?tier=B&sort=name").total();

            browser.find(By.xpath("//summary[contains(., '常用筛选')]")).click();
            browser.press(By.linkText("保存当前筛选"));
            browser.find(By.id("name")).sendKeys("故事B级");
            browser.press(By.id("save"));
            browser.find(By.xpath("//summary[contains(., '常用筛选')]")).click();
            browser.press(By.linkText("故事B级"));
            assertThat(browser.address()).contains("tier=B", "sort=name");
            PageRules.hold(browser);

            List<WebElement> boxes = browser.driver().findElements(By.cssSelector("tbody .tick input"));
            boxes.get(0).click();
            boxes.get(2).click();
            assertThat(browser.find(By.cssSelector("[data-bulk-go]")).getText()).isEqualTo("已选 2 条");
            browser.press(By.cssSelector("[data-bulk-go]"));
            assertThat(browser.find(By.id("counted")).getText()).contains("2 家");
            PageRules.hold(browser);
            browser.find(By.id("added")).sendKeys("故事标签");
            browser.press(By.id("tag"));
            assertThat(browser.find(By.id("result")).getText()).contains("已完成 2 家", "期间被他人修改 0 家");
            browser.press(By.linkText("返回列表"));
            assertThat(browser.address()).contains("tier=B");

            browser.press(By.cssSelector("[data-export]"));
            assertThat(browser.address()).contains("kind=enterprises", "tier=B", "columns=");
            assertThat(browser.text()).contains("将导出 " + total + " 条");
            PageRules.hold(browser);
        }
    }
}
