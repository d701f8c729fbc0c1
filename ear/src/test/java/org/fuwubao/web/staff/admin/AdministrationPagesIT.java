package org.fuwubao.web.staff.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AdministrationPagesIT {

    private record Visitor(String username, List<String> menu, List<String> pages) {
    }

    private static final List<Visitor> VISITORS = List.of(
            new Visitor("sysadmin", List.of("用户", "单位", "参数"), List.of("/staff/admin/user/list", "/staff/admin/user/list?q=nobody-of-this-name", "/staff/admin/user/detail?id=1",
                    "/staff/admin/user/new", "/staff/admin/user/edit?id=1", "/staff/admin/user/import", "/staff/admin/unit/list?id=1", "/staff/admin/unit/new", "/staff/admin/unit/edit?id=1",
                    "/staff/admin/parameter/list", "/staff/admin/parameter/detail?name=login.attempts", "/account/me")),
            new Visitor("secadmin", List.of("用户", "单位", "会话"), List.of("/staff/admin/user/list", "/staff/admin/user/detail?id=1", "/staff/admin/session/list")),
            new Visitor("auditor", List.of("用户", "单位", "参数", "审计记录"), List.of("/staff/admin/user/list?role=STEWARD&sort=-displayName", "/staff/admin/audit/list")),
            new Visitor("coordinator", List.of("今日", "企业列表", "管家交接", "迁区", "共管申请", "邀请用户"), List.of("/staff/user/new")));

    @TestFactory
    Stream<DynamicTest> everyPageKeepsTheRulesAtADeskAndOnAPhone() {
        return VISITORS.stream().flatMap(visitor -> Stream.of(
                DynamicTest.dynamicTest(visitor.username() + " at a desk", () -> visit(visitor, Desk.of(visitor.username()))),
                DynamicTest.dynamicTest(visitor.username() + " on a phone", () -> visit(visitor, Desk.onThePhone(visitor.username())))));
    }

    private static void visit(Visitor visitor, Desk opened) {
        try (Desk desk = opened) {
            assertThat(desk.shows("[data-key]")).isTrue();
            for (String page : visitor.pages()) {
                desk.open(page).keepsTheRules();
                assertThat(desk.address()).isEqualTo(page);
                assertThat(desk.text("h1")).isNotEqualTo("没有权限");
            }
        }
    }

    @Test
    void theMenuShowsWhatTheRightsGiveAndNothingElse() {
        for (Visitor visitor : VISITORS) {
            try (Desk desk = Desk.of(visitor.username())) {
                assertThat(desk.texts(".menu-item").stream().map(entry -> entry.replaceAll("\\s*g .$", "").strip())).as(visitor.username())
                        .containsExactlyElementsOf(visitor.menu());
            }
        }
    }

    @Test
    void administrationIsClosedToBusinessAndBusinessToAdministration() {
        try (Desk steward = Desk.of("steward.haidian"); Desk system = Desk.of("sysadmin")) {
            assertThat(steward.open("/staff/admin/unit/list").text("h1")).isEqualTo("没有权限");
            assertThat(steward.open("/staff/admin/user/list").text("h1")).isEqualTo("没有权限");
            assertThat(system.open("/staff/enterprise/list").text("h1")).isEqualTo("没有权限");
            assertThat(system.open("/staff/admin/audit/list").text("h1")).isEqualTo("没有权限");
            assertThat(system.shows("input[name=q][role=combobox]")).as("search over enterprises").isFalse();
        }
    }
}
