package org.fuwubao.web.staff.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fuwubao.it.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at the administration pages: opens them, fills fields by the names of the forms, presses buttons, says yes. */
final class Desk implements AutoCloseable {

    static final String DEMO_PASSWORD = System.getenv("FWB_DEMO_PASSWORD");
    private static final Set<String> FAILING = Set.of("critical", "serious");

    private final Browser browser;

    private Desk(Browser browser) {
        this.browser = browser;
    }

    static Desk of(String username) {
        return new Desk(Browser.desktop()).enter(username, DEMO_PASSWORD);
    }

    static Desk onThePhone(String username) {
        return new Desk(Browser.phone()).enter(username, DEMO_PASSWORD);
    }

    static Desk of(String username, String password) {
        return new Desk(Browser.desktop()).enter(username, password);
    }

    private Desk enter(String username, String password) {
        open("/login?lang=zh");
        return type("username", username).type("password", password).press("enter");
    }

    Desk open(String path) {
        browser.open(path);
        return this;
    }

    Desk type(String field, String value) {
        WebElement element = browser.driver().findElement(By.id(field));
        if (!"file".equals(element.getAttribute("type"))) {
            element.clear();
        }
        element.sendKeys(value);
        return this;
    }

    Desk choose(String field, String label) {
        new Select(browser.driver().findElement(By.id(field))).selectByVisibleText(label);
        return this;
    }

    /** A button by its id, or the part of it that a line of a list repeats; waits for the page that answers. */
    Desk press(String id) {
        return answer(By.cssSelector("[id='" + id + "'], [id$=':" + id + "']"));
    }

    /** The first button of this name; says yes to the question, which has to hold these words. */
    Desk pressAndAgree(String idOrName, String... words) {
        browser.driver().findElement(By.cssSelector("[id='" + idOrName + "']:not([hidden]), [id$=':" + idOrName + "'], button[name='" + idOrName + "']")).click();
        WebElement question = browser.driver().findElement(By.id("confirm-question"));
        assertThat(question.isDisplayed()).isTrue();
        assertThat(question.getText()).contains(words);
        return answer(By.cssSelector("#confirm [data-yes]"));
    }

    private Desk answer(By button) {
        browser.press(button);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(ExpectedConditions.presenceOfElementLocated(By.tagName("main")));
        return this;
    }

    String text() {
        return browser.text();
    }

    String text(String css) {
        return browser.driver().findElement(By.cssSelector(css)).getText();
    }

    boolean shows(String css) {
        return !browser.driver().findElements(By.cssSelector(css)).isEmpty();
    }

    List<String> texts(String css) {
        return browser.driver().findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
    }

    String href(String css) {
        return browser.driver().findElement(By.cssSelector(css)).getAttribute("href").replaceFirst("https?://[^/]+", "");
    }

    /** Path and query of the page that is shown. */
    String address() {
        return browser.driver().getCurrentUrl().replaceFirst("https?://[^/]+", "");
    }

    String id() {
        return address().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    /** What holds on every page: nothing refused by the policy of scripts, nobody shut out, nothing beyond the edge. */
    Desk keepsTheRules() {
        assertThat(browser.consoleProblems()).as("console of %s", address()).isEmpty();
        assertThat(new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze(browser.driver()).getViolations().stream()
                .filter(rule -> FAILING.contains(rule.getImpact())).map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()))
                .as("accessibility of %s", address()).isEmpty();
        assertThat(browser.driver().executeScript("return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);"))
                .as("pixels beyond the right edge of %s", address()).isEqualTo(0L);
        assertThat(text()).as("texts of %s", address()).doesNotContain("???", "#{", "Exception");
        return this;
    }

    @Override
    public void close() {
        browser.close();
    }
}
