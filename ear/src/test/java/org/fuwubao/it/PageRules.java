package org.fuwubao.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;

/** What holds on every page, whatever it shows. */
public final class PageRules {

    private static final int MOST_BYTES = 60 * 1024;
    private static final Set<String> FAILING = Set.of("critical", "serious");

    private PageRules() {
    }

    /** The page that the browser shows now. */
    public static void hold(Browser browser) {
        String page = browser.address();
        assertThat(browser.consoleProblems()).as("console of " + page).isEmpty();
        assertThat(violations(browser)).as("accessibility of " + page).isEmpty();
        assertThat(bytes(browser)).as("bytes of " + page).isLessThan(MOST_BYTES);
        // an expression nobody evaluated is a mistake; "#{7*7}" is what a test typed as a name, shown as typed
        assertThat(browser.text().replace("#{7*7}", "")).as("texts of " + page).doesNotContain("???", "#{");
        assertThat(browser.texts(By.tagName("h1")).size()).as("headlines of " + page).isEqualTo(1);
        assertThat(overflow(browser)).as("pixels beyond the right edge of " + page).isZero();
    }

    /** By axe: WCAG 2.1 A and AA, critical and serious. */
    public static List<String> violations(Browser browser) {
        Results results = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze(browser.driver());
        return results.getViolations().stream().filter(rule -> FAILING.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList()).toList();
    }

    /** Of the HTML as it came over the wire. */
    private static int bytes(Browser browser) {
        Object html = browser.driver().executeAsyncScript(
                "var done = arguments[arguments.length - 1]; fetch(location.href, {credentials: 'same-origin'}).then(function (r) { return r.text(); }).then(done);");
        return html.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static long overflow(Browser browser) {
        return (Long) browser.driver().executeScript("return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth);");
    }
}
