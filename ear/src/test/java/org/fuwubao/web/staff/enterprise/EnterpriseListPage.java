package org.fuwubao.web.staff.enterprise;

import java.util.List;
import org.fuwubao.it.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** staff/enterprise/list as a person uses it. */
final class EnterpriseListPage {

    private final Browser browser;

    private EnterpriseListPage(Browser browser) {
        this.browser = browser;
    }

    static EnterpriseListPage open(Browser browser, String query) {
        browser.open("/staff/enterprise/list" + query);
        return new EnterpriseListPage(browser);
    }

    List<String> names() {
        return browser.texts(By.cssSelector("td.name a"));
    }

    List<String> column(String name) {
        return browser.texts(By.cssSelector("td[data-col=" + name + "]"));
    }

    List<String> headings() {
        return browser.driver().findElements(By.cssSelector("thead th")).stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
    }

    long total() {
        return Long.parseLong(browser.find(By.cssSelector(".tools .total")).getText().replaceAll("\\D", ""));
    }

    void choose(String field, String label) {
        new Select(browser.find(By.id(field))).selectByVisibleText(label);
    }

    void search() {
        browser.press(By.cssSelector("[data-query] button[type=submit]"));
    }

    void reset() {
        browser.press(By.cssSelector(".query-acts a"));
    }

    void sortBy(String heading) {
        browser.press(By.partialLinkText(heading));
    }

    void next() {
        browser.press(By.cssSelector("a[rel=next]"));
    }

    void openFirst() {
        browser.press(By.cssSelector("td.name a"));
    }

    void toggleColumn(String label) {
        if (browser.find(By.cssSelector("[data-columns]")).getAttribute("open") == null) {
            browser.find(By.cssSelector("[data-columns] summary")).click();
        }
        browser.find(By.xpath("//details[@data-columns]//label[contains(., '" + label + "')]")).click();
        new org.openqa.selenium.support.ui.WebDriverWait(browser.driver(), java.time.Duration.ofSeconds(10))
                .until(driver -> browser.find(By.cssSelector("[data-columns]")).getAttribute("data-waiting") == null);
    }
}
