package org.fuwubao.web.staff.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an account over the pages of the three administrators. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccountStoryIT {

    private static final String CHOSEN = "Selbst-Gewaehlt-7";

    @Test
    void anAccountIsOpenedByOneAdministratorGrantedByTheSecondUsedByThePersonAndSeenByTheThird() {
        String id;
        String once;
        try (Desk system = Desk.of("sysadmin")) {
            system.open("/staff/admin/user/new").type("username", "story.person").type("displayName", "宋小事").choose("unitId", "海淀区")
                    .type("phone", "not a phone").press("save");
            assertThat(system.text("[id='phone-error']")).contains("格式不正确");
            system.type("phone", "13800138000").press("save");
            assertThat(system.address()).startsWith("/staff/admin/user/detail");
            once = system.text("#one-time-password");
            id = system.id();
            system.keepsTheRules().open("/staff/admin/user/detail?id=" + id);
            assertThat(system.shows("#one-time-password")).as("shown a second time").isFalse();
            assertThat(system.shows("#roles-title")).as("roles, to the system administrator").isFalse();
        }
        try (Desk security = Desk.of("secadmin"); Desk person = Desk.of("story.person", once)) {
            assertThat(person.address()).startsWith("/account/password");
            person.open("/staff/today");
            assertThat(person.address()).as("a one-time password opens nothing else").startsWith("/account/password");

            security.open("/staff/admin/user/detail?id=" + id).choose("role", "服务管家").press("grant");
            assertThat(security.text("#roles")).contains("服务管家", "secadmin");
            assertThat(security.shows("#reset")).as("reset of a password, to the security administrator").isFalse();
            security.keepsTheRules();

            person.type("current", once).type("next", CHOSEN).type("again", CHOSEN).press("save");
            assertThat(person.address()).isEqualTo("/staff/today");

            security.open("/staff/admin/user/detail?id=" + id).pressAndAgree("end", "story.person");
            person.open("/account/me");
            assertThat(person.address()).startsWith("/login");

            security.pressAndAgree("revoke", "宋小事", "服务管家");
            assertThat(security.text()).contains("角色已撤销");
            security.pressAndAgree("lock", "锁定“宋小事”的账户");
            assertThat(security.text(".card-title")).contains("已锁定");
            security.press("unlock");
            assertThat(security.text(".card-title")).contains("正常");
        }
        try (Desk auditor = Desk.of("auditor")) {
            auditor.open("/staff/admin/audit/list?object=USER&objectId=" + id);
            assertThat(auditor.texts("tbody td[data-label=操作]")).containsExactly("解锁", "锁定", "修改密码", "新建");
            auditor.open("/staff/admin/audit/list?object=ROLE_GRANT&objectId=" + id);
            assertThat(auditor.texts("tbody td[data-label=操作]")).containsExactly("撤销角色", "授予角色");
            auditor.open("/staff/admin/audit/list?actor=story.person&act=LOGIN");
            assertThat(auditor.texts("tbody td.acts")).as("logins of the person").hasSize(1);
            auditor.open("/staff/admin/audit/list?object=USER&act=CREATE&objectId=" + id);
            auditor.open(auditor.href("td.acts a"));
            assertThat(auditor.text(".versions")).contains("宋*", "138****8000").doesNotContain("宋小事", "13800138000");
            auditor.keepsTheRules();
        }
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstWroteAndDecides() {
        try (Desk first = Desk.of("sysadmin"); Desk second = Desk.of("sysadmin")) {
            first.open("/staff/admin/user/new").type("username", "story.twice").type("displayName", "甲").choose("unitId", "朝阳区").press("save");
            String edit = "/staff/admin/user/edit?id=" + first.id();
            first.open(edit);
            second.open(edit);
            first.type("displayName", "乙").press("save");
            second.type("displayName", "丙").press("save");
            assertThat(second.texts(".versions td")).containsExactly("丙", "乙");
            second.keepsTheRules().press("save");
            assertThat(second.text("h1")).isEqualTo("丙");

            first.open("/staff/admin/user/detail?" + edit.substring(edit.indexOf("id=")));
            second.open(edit).type("displayName", "丁").press("save");
            first.pressAndAgree("disable", "停用“丙”的账户");
            assertThat(first.text()).contains("内容已被他人修改");
            assertThat(first.text(".card-title")).contains("丁", "待首次改密");
        }
    }

    @Test
    void anAgencysAdministratorKeepsToTheOwnPeople() {
        try (Desk agency = Desk.of("agencyadmin.a")) {
            agency.open("/agency/user/list").keepsTheRules();
            assertThat(agency.texts("td.name")).contains("agency.a", "agencyadmin.a").doesNotContain("agency.b", "sysadmin");
            agency.open("/agency/user/new").type("username", "story.agency").type("displayName", "齐小雨").press("save");
            assertThat(agency.text(".card-line")).contains("北京启明企业服务有限公司");
            assertThat(agency.texts("#role option")).containsExactly("请选择", "机构人员");
            agency.choose("role", "机构人员").press("grant");
            assertThat(agency.text("#roles")).contains("机构人员", "agencyadmin.a");
        }
    }
}
