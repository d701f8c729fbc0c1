package org.fuwubao.web.staff.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.fuwubao.it.Browser;
import org.fuwubao.it.PageRules;
import org.fuwubao.it.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EnterpriseStewardIT {

    private static final By OFFER = By.cssSelector("a[href*='/staff/enterprise/steward']");

    @Test
    void theHeadPutsAPersonInChargeAndEndsItAndNobodyElseIsOffered() {
        long id = Rest.sending("head.haidian", """
                {"name":"管家指定测试有限公司","usccAbsentReason":"证照办理中","registeredDistrict":"110108"}""").post("/enterprises").jsonPath().getLong("id");
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        try (Browser browser = Browser.desktop()) {
            browser.enter("head.haidian").open("/staff/enterprise/detail?id=" + id + "&tab=stewards");
            browser.press(OFFER);
            browser.press(By.id("assign"));
            assertThat(browser.find(By.id("user-error")).getText()).isNotBlank();
            new Select(browser.find(By.id("user"))).selectByValue("steward.haidian");
            new Select(browser.find(By.id("role"))).selectByValue("LOCAL");
            browser.press(By.id("assign"));
            assertThat(browser.address()).startsWith("/staff/enterprise/detail");
            assertThat(browser.text()).contains("管家已指定", "李海燕", "属地管家", today);

            browser.press(OFFER);
            assertThat(PageRules.violations(browser)).isEmpty();
            new Select(browser.find(By.id("ending"))).selectByIndex(1);
            browser.press(By.id("end"));
            assertThat(browser.text()).contains("管家任期已结束", today + " 至 " + today);
        }
        try (Browser phone = Browser.phone()) {
            phone.enter("steward.haidian").open("/staff/enterprise/detail?id=" + id + "&tab=stewards");
            assertThat(phone.driver().findElements(OFFER)).isEmpty();
        }
    }
}
