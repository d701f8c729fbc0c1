package org.fuwubao.web.staff.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ParameterPagesIT {

    @Test
    void theEffectIsSeenBeforeTheChangeIsMadeAndThePlanStandsInTheList() {
        try (Desk system = Desk.of("sysadmin")) {
            system.open("/staff/admin/parameter/detail?name=token.hours").type("value", "99").press("look");
            assertThat(system.text("#value-error")).contains("1 与 24 之间");
            system.type("value", "8").press("look");
            assertThat(system.text()).contains("新发放的令牌最长 8 小时");
            assertThat(system.text(".is-marked")).contains("8", "计划", "本次调整");
            system.keepsTheRules().press("save");
            assertThat(system.text(".times")).contains("8", "sysadmin");
            assertThat(system.text(".card-line")).contains("12");
            system.open("/staff/admin/parameter/list").keepsTheRules();
            assertThat(system.text("tbody")).contains("接口令牌有效期（小时）").contains("起：8");
        }
        try (Desk auditor = Desk.of("auditor")) {
            auditor.open("/staff/admin/parameter/detail?name=token.hours");
            assertThat(auditor.shows("#form")).as("a form, to the auditor").isFalse();
            auditor.open("/staff/admin/audit/list?object=PARAMETER&objectId=token.hours");
            auditor.open(auditor.href("td.acts a"));
            assertThat(auditor.text(".versions")).contains("12", "8");
        }
    }
}
