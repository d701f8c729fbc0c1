package org.fuwubao.web.staff.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EnterpriseNewIT {

    @Test
    void nameReasonAndDistrictSufficeAndTheStewardBecomesLocal() {
        try (Browser browser = Browser.phone()) {
            browser.enter("steward.haidian").open("/staff/enterprise/new");
            browser.find(By.id("name")).sendKeys("北京新建示例检测有限公司 <script>alert(1)</script> #{7*7}");
            browser.find(By.id("usccAbsentReason")).sendKeys("办理中");
            new Select(browser.find(By.id("registeredDistrict"))).selectByValue("110108");
            browser.press(By.id("save"));
            assertThat(browser.text()).contains("档案已建立", "<script>alert(1)</script> #{7*7}", "李海燕", "属地管家").doesNotContain("档案待完善");
        }
    }

    @Test
    void aTakenCodeRevealsNothing() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("coordinator").open("/staff/enterprise/detail?id=2");
            String name = browser.find(By.tagName("h1")).getText();
            String code = browser.find(By.cssSelector("[data-copy]")).getAttribute("data-copy");
            browser.open("/staff/enterprise/new");
            browser.find(By.id("name")).sendKeys("另一家公司");
            browser.find(By.id("uscc")).sendKeys(code.toLowerCase());
            new Select(browser.find(By.id("registeredDistrict"))).selectByValue("110105");
            browser.press(By.id("save"));
            assertThat(browser.find(By.id("uscc-error")).getText()).contains("已有档案");
            assertThat(browser.text()).doesNotContain(name);
        }
    }
}
