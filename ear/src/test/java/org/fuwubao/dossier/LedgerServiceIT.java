package org.fuwubao.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuwubao.contact.ContactQueries;
import org.fuwubao.contact.ContactService;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.figure.Amount;
import org.fuwubao.figure.FigureChoice;
import org.fuwubao.figure.FigureForm;
import org.fuwubao.figure.FigureQueries;
import org.fuwubao.figure.FigureRow;
import org.fuwubao.figure.FigureService;
import org.fuwubao.figure.Measure;
import org.fuwubao.figure.Period;
import org.fuwubao.figure.Qualifier;
import org.fuwubao.it.Door;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class LedgerServiceIT {

    private static final LedgerOrigin TOLD = new LedgerOrigin(FigureSource.SELF_REPORTED, null);

    @Inject
    LedgerService ledger;

    @Inject
    LedgerQueries files;

    @Inject
    FigureService figures;

    @Inject
    FigureQueries figureQueries;

    @Inject
    ContactQueries contacts;

    @Inject
    ContactService contactService;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    Door door;

    @BeforeEach
    void atTheDesk() {
        door.enter("coordinator");
    }

    private static Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>(Map.of("name", "台账甲检测有限公司", "usccAbsentReason", "证照办理中", "registeredDistrict", "110108",
                "legalRep", "张伟", "foundedOn", "2019-03", "registeredCapital", Amount.in("USD", BigDecimal.valueOf(1_000_000)),
                "street", "学院路街道", "registeredAddress", "北京市海淀区学院路示范园1号", "industryCode", "7452", "hnte", true));
        row.putAll(Map.of("inStatisticsLibrary", true, "packageLevel", "CITY", "staff", Amount.exact(126), "revenue/2023", Amount.exact(48_205_000),
                "revenue/2024", Amount.qualified(Qualifier.ABOUT, "约5200万", BigDecimal.valueOf(52_000_000), BigDecimal.valueOf(52_000_000)),
                "revenue/2025-01/2025-03", Amount.exact(4_020_000), "contactName", "王芳", "phones", List.of("13800001001", "010-60001234转801"),
                "emails", List.of("wangfang@example.com")));
        row.putAll(Map.of("certificateNumber/HNTE", "GR202311000001", "certificateValidUntil/HNTE", "2026-12", "subFields", List.of("检验检测"),
                "libraryEntryMonth", "2023-03", "entityType", "LIMITED", "remark", "第一行\n第二行", "formerNames", List.of("台账旧名检测中心"),
                "qualifications", List.of("HNTE", "CMA"), "stewardLocal", List.of("steward.haidian")));
        return row;
    }

    private LedgerFile file(long id) {
        return files.files(List.of(id), FigureSource.SELF_REPORTED).get(id);
    }

    @Test
    void aRowComesBackAsItWasWrittenAndASecondTimeChangesNothing() {
        Map<String, Object> row = row();
        long id = ledger.open(row, TOLD);
        LedgerFile file = file(id);
        Map<String, Object> expected = new HashMap<>(row);
        expected.remove("stewardLocal");
        assertThat(file.fields()).containsAllEntriesOf(expected);
        assertThat(enterprises.detail(id).form().staff()).isEqualTo(126);
        assertThat(enterprises.detail(id).incomplete()).isFalse();

        assertThat(ledger.write(id, file.version(), row, TOLD)).isEqualTo(file.version());
        assertThat(file(id).version()).isEqualTo(file.version());
    }

    @Test
    void onlyWhatIsGivenIsWrittenAndNullClears() {
        long id = ledger.open(row(), TOLD);
        LedgerFile before = file(id);
        Map<String, Object> change = new HashMap<>(Map.of("name", "台账甲检测股份有限公司", "staff", Amount.exact(150), "hnte", false));
        change.put("remark", null);
        change.put("revenue/2023", null);
        ledger.write(id, before.version(), change, TOLD);
        Map<String, Object> after = file(id).fields();
        assertThat(after).containsEntry("name", "台账甲检测股份有限公司").containsEntry("staff", Amount.exact(150)).containsEntry("hnte", false)
                .containsEntry("legalRep", "张伟").doesNotContainKeys("remark", "revenue/2023", "certificateNumber/HNTE");
        assertThat(after.get("formerNames")).isEqualTo(List.of("台账旧名检测中心", "台账甲检测有限公司"));
        assertThatThrownBy(() -> ledger.write(id, before.version(), Map.of("remark", "迟到"), TOLD)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void aRowThatCannotBeTrueLeavesNothingBehind() {
        Map<String, Object> row = row();
        row.put("name", "台账乙检测有限公司");
        row.put("phones", List.of("打不通"));
        assertThatThrownBy(() -> ledger.open(row, TOLD)).isInstanceOf(BusinessRuleViolation.class)
                .extracting(e -> ((BusinessRuleViolation) e).code()).isEqualTo("PHONE_FORMAT");
        assertThat(enterprises.list(org.fuwubao.enterprise.EnterpriseFilter.NONE, org.fuwubao.shared.PageRequest.first(100)).items())
                .noneMatch(found -> found.name().equals("台账乙检测有限公司"));
    }

    @Test
    void anotherDistrictsFileIsNotThere() {
        long id = ledger.open(row(), TOLD);
        long version = file(id).version();
        door.enter("steward.chaoyang");
        assertThat(files.files(List.of(id), FigureSource.SELF_REPORTED)).isEmpty();
        assertThatThrownBy(() -> ledger.write(id, version, Map.of("remark", "越区"), TOLD)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figureQueries.of(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.of(id)).isInstanceOf(NotFound.class);
        door.enter("agency.a");
        assertThatThrownBy(() -> figureQueries.of(id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void twoSourcesAreBothKeptAndOneStandsUntilAPersonDecides() {
        long id = ledger.open(row(), TOLD);
        figures.put(id, file(id).version(), List.of(new FigureForm(Measure.REVENUE, Period.ofYear(2024), Amount.exact(51_000_000),
                FigureSource.DEPARTMENT, LocalDate.of(2025, 5, 31))));
        List<FigureRow> both = figureQueries.ofYear(id, 2024);
        assertThat(both).hasSize(2);
        assertThat(both.get(0).source()).isEqualTo(FigureSource.DEPARTMENT);
        assertThat(both.get(0).choice()).isEqualTo(FigureChoice.EXACT);
        FigureRow words = both.get(1);
        assertThat(words.inUse()).isFalse();

        assertThatThrownBy(() -> figures.choose(id, file(id).version(), words.id(), " ")).isInstanceOf(BusinessRuleViolation.class);
        figures.choose(id, file(id).version(), words.id(), "企业现场核对");
        assertThat(figureQueries.ofYear(id, 2024)).filteredOn(FigureRow::inUse).singleElement()
                .extracting(FigureRow::source, FigureRow::choice, FigureRow::choiceReason)
                .containsExactly(FigureSource.SELF_REPORTED, FigureChoice.CHOSEN, "企业现场核对");
    }

    @Test
    void aContactIsMaskedUntilSomebodySaysWhyItMustBeSeen() {
        long id = ledger.open(row(), TOLD);
        var masked = contacts.of(id).get(0);
        assertThat(masked.form().phones()).containsExactly("138****1001", "0106000****转801");
        assertThat(masked.form().name()).isEqualTo("王*");
        assertThatThrownBy(() -> contactService.reveal(id, masked.id(), "")).isInstanceOf(BusinessRuleViolation.class);
        assertThat(contactService.reveal(id, masked.id(), "约走访时间").phones()).contains("13800001001");
        contactService.edit(id, file(id).version(), masked.id(), masked.form());
        assertThat(contactService.reveal(id, masked.id(), "核对").phones()).containsExactly("13800001001", "010-60001234转801");
        door.enter("leader");
        assertThatThrownBy(() -> contactService.reveal(id, masked.id(), "看看")).isInstanceOf(Forbidden.class);
    }
}
