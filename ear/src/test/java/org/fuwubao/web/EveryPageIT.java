package org.fuwubao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fuwubao.it.Browser;
import org.fuwubao.it.PageRules;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens every page as somebody who may, at a desk and on a phone, in Chinese and in English. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EveryPageIT {

    private static final String FILE = "/staff/enterprise/detail?id=1";

    private record Visitor(String username, List<String> pages) {
    }

    private static final List<Visitor> VISITORS = List.of(
            new Visitor("steward.haidian", List.of("/staff/today", "/staff/enterprise/list", "/staff/enterprise/list?industry=73", "/staff/enterprise/list?industry=98", "/staff/enterprise/list?size=100&page=1",
                    FILE, FILE + "&tab=stewards", FILE + "&tab=names", FILE + "&tab=figures", FILE + "&tab=qualifications", FILE + "&tab=contacts", FILE + "&tab=history", "/staff/search?q=bj", "/staff/search?q=没有这家企业吧", "/staff/export/new?kind=enterprises&tier=B", "/staff/filter/edit?tier=B", "/staff/enterprise/bulk?ids=1", "/staff/enterprise/new", "/staff/enterprise/edit?id=1", "/account/password", "/account/messages", "/account/messages?unread=true",
                    "/staff/handover/list", "/staff/handover/new", "/staff/sharedcare/list", "/staff/sharedcare/new", "/staff/relocation/list", "/staff/relocation/former", "/staff/relocation/new?id=1")),
            new Visitor("head.haidian", List.of("/staff/today", "/staff/sharedcare/list", "/staff/relocation/list", "/staff/enterprise/end?id=1", "/staff/handover/new")),
            new Visitor("coordinator", List.of(FILE + "&tab=stewards", "/staff/enterprise/steward?id=1")),
            new Visitor("sysadmin", List.of("/staff/admin/user/list", "/staff/admin/user/new", "/staff/admin/user/import", "/staff/admin/unit/list", "/staff/admin/unit/new", "/staff/admin/parameter/list", "/account/me")),
            new Visitor("secadmin", List.of("/staff/admin/session/list")),
            new Visitor("auditor", List.of("/staff/admin/audit/list", "/staff/admin/export/new?kind=audit")),
            new Visitor("agency.a", List.of("/agency/home", "/agency/enterprise?id=1", "/account/messages")),
            new Visitor("agency.b", List.of("/agency/home")),
            new Visitor("ent.a", List.of("/portal/home", "/account/messages")));

    @TestFactory
    Stream<DynamicTest> everyPageKeepsTheRules() {
        return VISITORS.stream().flatMap(visitor -> Stream.of(true, false).map(desk ->
                DynamicTest.dynamicTest(visitor.username() + (desk ? " at a desk" : " on a phone"), () -> visit(visitor, desk))));
    }

    private static void visit(Visitor visitor, boolean desk) {
        try (Browser browser = desk ? Browser.desktop() : Browser.phone()) {
            browser.open("/login?lang=" + (desk ? "zh" : "en"));
            PageRules.hold(browser);
            browser.enter(visitor.username());
            for (String page : visitor.pages()) {
                browser.open(page);
                assertThat(java.net.URLDecoder.decode(browser.address(), java.nio.charset.StandardCharsets.UTF_8)).as("nobody was sent elsewhere").isEqualTo(page);
                PageRules.hold(browser);
            }
        }
    }
}
