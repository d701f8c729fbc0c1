package org.fuwubao.web.staff.handover;

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

/** An account manager hands over at a desk; the receiver hears of it and acknowledges on a phone; a move between two heads. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HandoverStoryIT {

    @Test
    void fromTheWizardToTheAcknowledgement() {
        long id = file("故事交接检测有限公司");
        try (Browser desk = Browser.desktop()) {
            desk.enter("steward.haidian");
            desk.open("/staff/enterprise/detail?id=" + id + "&tab=stewards");
            desk.press(By.cssSelector("a[href$='/staff/handover/new?enterprise=" + id + "']"));
            PageRules.hold(desk);
            desk.press(By.id("next"));
            PageRules.hold(desk);
            desk.press(By.id("next"));
            assertThat(desk.text()).as("what is missing is said at its field").contains("此项必填");
            new Select(desk.find(By.id("receiver"))).selectByValue("deputy.haidian");
            desk.find(By.id("reason")).sendKeys("岗位调整 #{7*7}");
            desk.press(By.id("next"));
            PageRules.hold(desk);
            desk.press(By.id("next"));
            PageRules.hold(desk);
            assertThat(desk.text()).contains("1 家企业", "赵敏", "岗位调整 #{7*7}");
            desk.press(By.id("send"));
            assertThat(desk.text()).contains("交接已发起", "待确认", "故事交接检测有限公司");
            PageRules.hold(desk);
        }
        try (Browser phone = Browser.phone()) {
            phone.enter("deputy.haidian");
            assertThat(phone.text()).contains("待我办理", "管家交接待我确认");
            phone.press(By.cssSelector(".bar-bell"));
            PageRules.hold(phone);
            phone.press(By.cssSelector("button[name=open]"));
            assertThat(phone.text()).contains("故事交接检测有限公司", "岗位调整 #{7*7}");
            PageRules.hold(phone);
            phone.press(By.id("acknowledge"));
            assertThat(phone.text()).contains("已确认接收", "已移交");
            phone.open("/staff/enterprise/detail?id=" + id + "&tab=stewards");
            assertThat(phone.text()).contains("赵敏", "李海燕");
        }
    }

    @Test
    void aFileMovesAndTheOldDistrictKeepsItsRecords() {
        long id = file("故事迁区检测有限公司");
        try (Browser desk = Browser.desktop()) {
            desk.enter("head.haidian");
            desk.open("/staff/relocation/new?id=" + id);
            PageRules.hold(desk);
            new Select(desk.find(By.id("toDistrict"))).selectByValue("110105");
            desk.find(By.id("reason")).sendKeys("迁至望京");
            desk.press(By.id("propose"));
            PageRules.hold(desk);
            String page = desk.address().replaceAll("&done=.*", "").replaceAll("done=proposed&", "");
            desk.press(By.id("release"));
            assertThat(desk.text()).contains("迁出区已确认");
            try (Browser phone = Browser.phone()) {
                phone.enter("head.chaoyang");
                phone.open(page);
                PageRules.hold(phone);
                new Select(phone.find(By.id("steward"))).selectByValue("steward.chaoyang");
                phone.press(By.id("accept"));
                assertThat(phone.text()).contains("已迁区");
                PageRules.hold(phone);
            }
            desk.open("/staff/enterprise/detail?id=" + id);
            assertThat(desk.text()).contains("没有找到您要的内容");
            assertThat(desk.consoleProblems()).as("the browser tells of the 404").hasSize(1);
            desk.open("/staff/relocation/former");
            PageRules.hold(desk);
            desk.press(By.linkText("故事迁区检测有限公司"));
            assertThat(desk.text()).contains("以下为迁出前的记录", "建立档案").doesNotContain("王朝晖");
            PageRules.hold(desk);
        }
    }

    private static long file(String name) {
        return Rest.sending("head.haidian", """
                {"name":"%s","usccAbsentReason":"尚未领照","registeredDistrict":"110108","stewards":[{"user":"steward.haidian","role":"LOCAL","from":"%s"}]}"""
                .formatted(name, LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(30))).post("/enterprises").then().statusCode(201).extract().jsonPath().getLong("id");
    }
}
