package org.fuwubao.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TodayIT {

    @Test
    void eachNumberOpensTheListThatItCounts() {
        for (String username : new String[] {"steward.haidian", "coordinator", "officer.kw"}) {
            try (Browser browser = Browser.desktop()) {
                browser.enter(username);
                var figures = browser.driver().findElements(By.cssSelector(".number, .rows .row-figure"));
                int many = figures.size();
                assertThat(many).as(username).isGreaterThanOrEqualTo(4);
                for (int i = 0; i < many; i++) {
                    var figure = browser.driver().findElements(By.cssSelector(".number b, .row-figure b")).get(i);
                    String counted = digits(figure.getText());
                    figure.click();
                    assertThat(digits(browser.awaited(By.cssSelector(".tools .total")).getText())).as(username + " " + browser.address()).isEqualTo(counted);
                    browser.open("/staff/today");
                }
            }
        }
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
