package org.fuwubao.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.fuwubao.audit.AuditFilter;
import org.fuwubao.audit.AuditQueries;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.identity.ParameterService;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.search.EnterpriseSearch;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class ExportIT {

    @Inject
    ExportService exports;

    @Inject
    @Any
    Instance<ExportableList<?>> lists;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseSearch search;

    @Inject
    AuditQueries trail;

    @Inject
    ParameterService parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Test
    void everyListThatMayBeTakenOutIsComparedHere() {
        assertThat(lists.stream().map(ExportableList::kind)).containsExactlyInAnyOrder("enterprises", "audit", "ledger");
    }

    @Test
    void theLedgerHasTheRowsOfTheListInItsOrderWhoeverTakesIt() {
        for (String reader : List.of("steward.haidian", "head.haidian", "coordinator")) {
            door.enter(reader);
            for (String sort : new String[] {null, "name", "-staff", "foundedOn"}) {
                check(reader + " " + sort, Map.of(), sort, all(page -> enterprises.list(EnterpriseFilter.NONE, page), sort));
            }
            EnterpriseFilter tierB = new EnterpriseFilter("110108", null, Tier.B, null, null, null, null, null, null, null, null);
            check(reader + " tier B", Map.of("tier", "B", "district", "110108"), "name", all(page -> enterprises.list(tierB, page), "name"));
            check(reader + " mine", Map.of("mine", "true"), null, all(page -> enterprises.list(EnterpriseFilter.NONE.withSteward(reader), page), null));
            check(reader + " words", Map.of("q", "bj"), null, all(page -> search.find("bj", EnterpriseFilter.NONE, page).page(), null));
        }
    }

    private void check(String what, Map<String, String> asked, String sort, List<EnterpriseRow> expected) {
        List<String> lines = csv(new ExportWish("enterprises", asked, sort, List.of("name", "uscc", "staff", "tier"), SheetFormat.CSV, "测试", Locale.SIMPLIFIED_CHINESE));
        assertThat(lines.get(0)).isEqualTo("\uFEFF企业名称,统一社会信用代码,从业人员,企业层级");
        assertThat(lines.subList(1, lines.size())).as(what).containsExactlyElementsOf(expected.stream().map(row -> quoted(row.name()) + ","
                + (row.uscc() == null ? quoted("暂无代码（" + row.usccAbsentReason() + "）") : row.uscc()) + "," + (row.staff() == null ? "" : row.staff()) + ","
                + (row.tier() == null ? "" : row.tier() + "级")).toList());
        assertThat(exports.count("enterprises", asked)).isEqualTo(expected.size());
    }

    @Test
    void theWholeLedgerHasTheSameRows() {
        door.enter("coordinator");
        List<String> lines = csv(new ExportWish("ledger", Map.of("tier", "A"), "name", List.of("uscc", "revenue/2025", "phones"), SheetFormat.CSV, "测试", Locale.SIMPLIFIED_CHINESE));
        EnterpriseFilter tierA = new EnterpriseFilter(null, null, Tier.A, null, null, null, null, null, null, null, null);
        assertThat(lines.subList(1, lines.size())).extracting(line -> line.split(",", -1)[0])
                .containsExactlyElementsOf(all(page -> enterprises.list(tierA, page), "name").stream().map(EnterpriseRow::uscc).toList());
        assertThat(lines).noneMatch(line -> line.matches(".*1[3-9][0-9]{9}.*"));
        assertThat(exports.prepare(new ExportWish("ledger", Map.of("tier", "A"), null, List.of(ExportWish.ALL_COLUMNS), SheetFormat.XLSX, "测试", Locale.ENGLISH)).rows()).isEqualTo(lines.size() - 1);
    }

    @Test
    void theTrailIsTakenOutAsTheAuditorSeesIt() {
        door.enter("auditor");
        Map<String, String> asked = Map.of("actor", "system.demo", "act", "SEED");
        List<AuditRow> expected = all(page -> trail.list(new AuditFilter(null, null, "system.demo", "SEED", null, null, null), page), null);
        List<String> lines = csv(new ExportWish("audit", asked, null, List.of("objectId", "address"), SheetFormat.CSV, "测试", Locale.ENGLISH));
        assertThat(lines.subList(1, lines.size())).containsExactlyElementsOf(expected.stream().map(row -> quoted(text(row.objectId())) + "," + text(row.address())).toList());
    }

    @Test
    void everyExportLeavesItsEntryBeforeTheRowsLeave() {
        door.enter("steward.haidian");
        long before = rows.number("select count(*) from audit_entry where act = 'EXPORT'");
        int taken = exports.prepare(wish("enterprises", Map.of("tier", "A"), null)).rows();
        assertThat(rows.number("select count(*) from audit_entry where act = 'EXPORT'")).isEqualTo(before + 1);
        assertThat(rows.number("select count(*) from audit_entry where act = 'EXPORT' and actor = 'steward.haidian' and object_kind = 'ENTERPRISE' and after_json like ?",
                "%\"rows\":" + taken + ",%")).isPositive();
    }

    @Test
    void moreRowsThanTheLimitLeaveForAReasonOnly() {
        door.enter("sysadmin");
        long seen = rows.number("select coalesce(max(revision), 0) from parameter_value where param_key = 'export.reasonAbove'");
        long set = parameters.set("export.reasonAbove", clock.today(), "100", seen);
        try {
            door.enter("coordinator");
            assertThatThrownBy(() -> exports.prepare(wish("enterprises", Map.of(), "  "))).isInstanceOf(BusinessRuleViolation.class)
                    .satisfies(refused -> assertThat(((BusinessRuleViolation) refused).field()).isEqualTo("reason"));
            assertThat(exports.prepare(wish("enterprises", Map.of(), "年度报告")).rows()).isGreaterThan(100);
        } finally {
            door.enter("sysadmin");
            parameters.set("export.reasonAbove", clock.today(), "5000", set);
        }
    }

    @Test
    void whoMayNotTakeAListOutHearsNothingOfIt() {
        for (String reader : List.of("leader", "officer.kw", "agency.a", "ent.a", "sysadmin", "secadmin", "policy.editor")) {
            door.enter(reader);
            assertThatThrownBy(() -> exports.prepare(wish("enterprises", Map.of(), "x"))).as(reader).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> exports.count("audit", Map.of())).as(reader).isInstanceOf(Forbidden.class);
        }
        door.enter("auditor");
        assertThatThrownBy(() -> exports.count("enterprises", Map.of())).isInstanceOf(Forbidden.class);
        door.enter("steward.haidian");
        assertThatThrownBy(() -> exports.count("audit", Map.of())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> exports.count("nothing", Map.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotOfItsTypeIsRefusedWithItsName() {
        door.enter("steward.haidian");
        for (Map<String, String> asked : List.of(Map.of("tier", "D"), Map.of("incomplete", "maybe"), Map.of("updatedFrom", "gestern"), Map.of("library", "x"))) {
            assertThatThrownBy(() -> exports.count("enterprises", asked)).isInstanceOf(BusinessRuleViolation.class)
                    .satisfies(refused -> assertThat(((BusinessRuleViolation) refused).field()).isIn(asked.keySet()));
        }
        assertThatThrownBy(() -> exports.prepare(new ExportWish("enterprises", Map.of(), null, List.of("password"), SheetFormat.CSV, null, Locale.ENGLISH)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> exports.prepare(new ExportWish("enterprises", Map.of(), "uscc", List.of(), SheetFormat.CSV, null, Locale.ENGLISH)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private static ExportWish wish(String kind, Map<String, String> asked, String reason) {
        return new ExportWish(kind, asked, null, List.of(), SheetFormat.XLSX, reason, Locale.SIMPLIFIED_CHINESE);
    }

    private List<String> csv(ExportWish wish) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.prepare(wish).writeTo(out);
        return List.of(out.toString(StandardCharsets.UTF_8).split("\r\n"));
    }

    /** The list page by page, as a person would turn it. */
    private static <R> List<R> all(Function<PageRequest, Page<R>> list, String sort) {
        List<R> all = new ArrayList<>();
        Page<R> page = list.apply(PageRequest.after(50, null, sort));
        all.addAll(page.items());
        while (page.next() != null) {
            page = list.apply(PageRequest.after(50, page.next(), sort));
            all.addAll(page.items());
        }
        return all;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String quoted(String value) {
        String text = value;
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
