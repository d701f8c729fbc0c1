package org.fuwubao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuwubao.audit.AuditFilter;
import org.fuwubao.audit.AuditQueries;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.identity.RightObject;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.StaleEdit;
import org.fuwubao.shared.UnifiedSocialCreditCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class EnterpriseServiceIT {

    private static final AtomicInteger NUMBER = new AtomicInteger(91_000);
    private static final String HAIDIAN = "110108";
    private static final String CHAOYANG = "110105";

    @Inject
    EnterpriseService service;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    AuditQueries audit;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Test
    void aStewardOfTheDistrictBecomesTheLocalSteward() {
        door.enter("steward.haidian");
        long id = service.create(EnterpriseForm.of("测甲检验有限公司", newCode(), null, HAIDIAN));

        EnterpriseDetail file = enterprises.detail(id);
        assertThat(file.incomplete()).isFalse();
        assertThat(file.editable()).isTrue();
        assertThat(file.stewards()).singleElement().satisfies(steward -> {
            assertThat(steward.username()).isEqualTo("steward.haidian");
            assertThat(steward.role()).isEqualTo(StewardRole.LOCAL);
            assertThat(steward.from()).isEqualTo(clock.today());
            assertThat(steward.running()).isTrue();
        });
    }

    @Test
    void aFileOpenedByTheCoordinatorWaitsForALocalSteward() {
        door.enter("coordinator");
        long id = service.create(EnterpriseForm.of("测乙检验有限公司", newCode(), null, CHAOYANG));
        assertThat(enterprises.detail(id).incomplete()).isTrue();
    }

    @Test
    void theOperatingDistrictDecidesWhoIsInCharge() {
        door.enter("steward.haidian");
        EnterpriseForm form = with(EnterpriseForm.of("测丙检验有限公司", newCode(), null, CHAOYANG), "operatingDistrict", HAIDIAN);
        assertThat(enterprises.detail(service.create(form)).district()).isEqualTo(HAIDIAN);
        assertThatThrownBy(() -> service.create(with(EnterpriseForm.of("测丁检验有限公司", newCode(), null, HAIDIAN), "operatingDistrict", CHAOYANG)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aTakenCodeIsRefusedInEverySpellingWhereverItsFileLies() {
        String code = newCode();
        door.enter("steward.chaoyang");
        service.create(EnterpriseForm.of("测戊检验有限公司", code, null, CHAOYANG));
        door.enter("steward.haidian");
        for (String spelling : List.of(code, code.toLowerCase(), code.substring(0, 6) + " " + code.substring(6), fullWidth(code))) {
            assertRefused("USCC_TAKEN", "uscc", () -> service.create(EnterpriseForm.of("测己检验有限公司", spelling, null, HAIDIAN)));
        }
        assertThat(rows.number("select count(*) from enterprise where uscc = ?", code)).isEqualTo(1);
    }

    @Test
    void editingTakesACodeFromNobody() {
        door.enter("steward.haidian");
        long one = service.create(EnterpriseForm.of("测庚检验有限公司", newCode(), null, HAIDIAN));
        long other = service.create(EnterpriseForm.of("测辛检验有限公司", newCode(), null, HAIDIAN));
        EnterpriseDetail file = enterprises.detail(one);
        String taken = enterprises.detail(other).form().uscc();
        assertRefused("USCC_TAKEN", "uscc", () -> service.edit(one, file.version(), with(file.form(), "uscc", taken)));
        assertThat(enterprises.detail(one).version()).isEqualTo(file.version());
    }

    @Test
    void theSecondOfTwoEditorsIsRefusedAndNothingIsWritten() {
        door.enter("steward.haidian");
        long id = service.create(EnterpriseForm.of("测壬检验有限公司", newCode(), null, HAIDIAN));
        EnterpriseDetail seen = enterprises.detail(id);
        long next = service.edit(id, seen.version(), with(seen.form(), "staff", 40));
        assertThat(next).isGreaterThan(seen.version());
        assertThatThrownBy(() -> service.edit(id, seen.version(), with(seen.form(), "staff", 50)))
                .isInstanceOfSatisfying(StaleEdit.class, stale -> assertThat(stale.current()).isEqualTo(next));
        assertThat(enterprises.detail(id).form().staff()).isEqualTo(40);
        assertThat(enterprises.detail(id).version()).isEqualTo(next);
    }

    @Test
    void aChangeOfFormerNamesOrTagsIsAChangeOfTheFile() {
        door.enter("steward.haidian");
        long id = service.create(EnterpriseForm.of("测癸检验有限公司", newCode(), null, HAIDIAN));
        EnterpriseDetail seen = enterprises.detail(id);
        long tagged = service.edit(id, seen.version(), with(seen.form(), "tags", List.of("检验", "仪器")));
        assertThat(tagged).isGreaterThan(seen.version());
        EnterpriseForm.Former former = new EnterpriseForm.Former("旧名检验有限公司", LocalDate.of(2001, 1, 1), LocalDate.of(2010, 1, 1));
        long renamed = service.edit(id, tagged, with(enterprises.detail(id).form(), "formerNames", List.of(former)));
        assertThat(renamed).isGreaterThan(tagged);
        assertThat(enterprises.detail(id).form().formerNames()).containsExactly(former);
        assertThat(enterprises.detail(id).form().tags()).containsExactlyInAnyOrder("检验", "仪器");
    }

    @Test
    void aColleagueReadsButDoesNotEditAndAnotherDistrictSeesNothing() {
        door.enter("steward.haidian");
        long id = service.create(EnterpriseForm.of("测子检验有限公司", newCode(), null, HAIDIAN));
        EnterpriseDetail file = enterprises.detail(id);
        EnterpriseForm changed = with(file.form(), "staff", 7);

        door.enter("deputy.haidian");
        assertThat(enterprises.detail(id).editable()).isFalse();
        assertThatThrownBy(() -> service.edit(id, file.version(), changed)).isInstanceOf(Forbidden.class);
        door.enter("steward.chaoyang");
        assertThatThrownBy(() -> service.edit(id, file.version(), changed)).isInstanceOf(NotFound.class);
        for (String reader : List.of("leader", "officer.kw", "agency.a", "sysadmin", "auditor")) {
            door.enter(reader);
            assertThatThrownBy(() -> service.edit(id, file.version(), changed)).as(reader).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> service.create(file.form())).as(reader).isInstanceOf(Forbidden.class);
        }
        door.enter("ent.a");
        assertThatThrownBy(() -> service.edit(id, file.version(), changed)).isInstanceOf(NotFound.class);
        door.enter("steward.haidian");
        assertThat(enterprises.detail(id).form()).isEqualTo(file.form());
    }

    @Test
    void anEnterpriseDoesNotWriteInItsOwnFile() {
        long own = rows.number("select enterprise_id from user_account where username = 'ent.a'");
        door.enter("ent.a");
        EnterpriseDetail file = enterprises.detail(own);
        assertThat(file.editable()).isFalse();
        assertThatThrownBy(() -> service.edit(own, file.version(), with(file.form(), "staff", 3))).isInstanceOf(Forbidden.class);
    }

    @Test
    void tierAndKeyListAreDecidedByThoseWhoMay() {
        door.enter("steward.haidian");
        long id = service.create(EnterpriseForm.of("测丑检验有限公司", newCode(), null, HAIDIAN));
        EnterpriseDetail file = enterprises.detail(id);
        assertThatThrownBy(() -> service.edit(id, file.version(), with(file.form(), "tier", Tier.A))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.create(with(EnterpriseForm.of("测寅检验有限公司", newCode(), null, HAIDIAN), "tier", Tier.A)))
                .isInstanceOf(Forbidden.class);
        door.enter("head.haidian");
        long version = service.edit(id, file.version(), with(file.form(), "tier", Tier.B));
        EnterpriseForm tiered = enterprises.detail(id).form();
        assertThatThrownBy(() -> service.edit(id, version, with(tiered, "onKeyList", true))).isInstanceOf(Forbidden.class);
        door.enter("coordinator");
        service.edit(id, version, with(with(tiered, "onKeyList", true), "packageLevel", PackageLevel.CITY));
        EnterpriseForm decided = enterprises.detail(id).form();
        assertThat(decided.tier()).isEqualTo(Tier.B);
        assertThat(decided.onKeyList()).isTrue();
        assertThat(decided.packageLevel()).isEqualTo(PackageLevel.CITY);
    }

    @Test
    void whatCannotBeTrueIsRefusedWithItsField() {
        door.enter("steward.haidian");
        LocalDate tomorrow = clock.today().plusDays(1);
        refuses("REQUIRED", "name", f -> with(f, "name", " "));
        refuses("TOO_LONG", "name", f -> with(f, "name", "长".repeat(101)));
        refuses("INVISIBLE_CHARACTER", "name", f -> with(f, "name", "测\u202e检验"));
        refuses("INVISIBLE_CHARACTER", "name", f -> with(f, "name", "测\u0000检验"));
        refuses("INVISIBLE_CHARACTER", "name", f -> with(f, "name", "测\ud840"));
        refuses("USCC_MISSING", "uscc", f -> with(f, "uscc", null));
        refuses("USCC_CHECK", "uscc", f -> with(f, "uscc", "91110108MA01ABCD00"));
        refuses("USCC_LENGTH", "uscc", f -> with(f, "uscc", "9111"));
        refuses("REQUIRED", "registeredDistrict", f -> with(f, "registeredDistrict", null));
        refuses("DISTRICT_CODE", "registeredDistrict", f -> with(f, "registeredDistrict", "海淀区"));
        refuses("FUTURE_DAY", "foundedOn", f -> with(f, "foundedOn", tomorrow));
        refuses("DAY_TOO_EARLY", "foundedOn", f -> with(f, "foundedOn", LocalDate.of(1900, 1, 1)));
        refuses("NEGATIVE", "staff", f -> with(f, "staff", -1));
        refuses("INDUSTRY_CODE", "industryCode", f -> with(with(f, "industryCode", "7x"), "industryEdition", 2017));
        refuses("REQUIRED", "industryEdition", f -> with(f, "industryCode", "7320"));
        refuses("INDUSTRY_EDITION", "industryEdition", f -> with(with(f, "industryCode", "7320"), "industryEdition", 2002));
        refuses("REQUIRED", "statisticsStatusAsOf", f -> with(f, "inStatisticsLibrary", true));
        refuses("ENDS_BEFORE_IT_BEGINS", "formerNames", f -> with(f, "formerNames",
                List.of(new EnterpriseForm.Former("旧", LocalDate.of(2010, 1, 1), LocalDate.of(2001, 1, 1)))));
        refuses("TOO_LONG", "tags", f -> with(f, "tags", List.of("签".repeat(31))));
    }

    @Test
    void rareCharactersAreKept() {
        door.enter("steward.haidian");
        String name = "\uD842\uDFB7记\uD873\uDD42检验有限公司";
        long id = service.create(EnterpriseForm.of(name, null, "新设，未领照", HAIDIAN));
        assertThat(enterprises.detail(id).form().name()).isEqualTo(name);
        assertThat(enterprises.detail(id).form().usccAbsentReason()).isEqualTo("新设，未领照");
    }

    @Test
    void everyActAndEveryDenialIsInTheTrail() {
        door.enter("steward.haidian");
        long id = service.create(EnterpriseForm.of("测卯检验有限公司", newCode(), null, HAIDIAN));
        EnterpriseDetail file = enterprises.detail(id);
        service.edit(id, file.version(), with(file.form(), "staff", 12));
        door.enter("deputy.haidian");
        assertThatThrownBy(() -> service.edit(id, file.version() + 1, with(file.form(), "staff", 13))).isInstanceOf(Forbidden.class);
        door.enter("auditor");
        List<AuditRow> trail = audit.list(new AuditFilter(null, null, null, null, RightObject.ENTERPRISE, Long.toString(id), null),
                PageRequest.first(10)).items();
        assertThat(trail).extracting(AuditRow::act).containsExactly("DENIED", "EDIT", "CREATE");
        assertThat(trail).extracting(AuditRow::actor).containsExactly("deputy.haidian", "steward.haidian", "steward.haidian");
        assertThat(trail.get(1).after()).containsOnlyKeys("staff");
    }

    private void refuses(String code, String field, UnaryOperator<EnterpriseForm> change) {
        EnterpriseForm form = change.apply(EnterpriseForm.of("测辰检验有限公司", newCode(), null, HAIDIAN));
        long before = rows.number("select count(*) from enterprise");
        assertRefused(code, field, () -> service.create(form));
        assertThat(rows.number("select count(*) from enterprise")).isEqualTo(before);
    }

    private static void assertRefused(String code, String field, ThrowingCallable act) {
        assertThatThrownBy(act).as(code + " " + field).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    private static String newCode() {
        return UnifiedSocialCreditCode.invented("91110108", NUMBER.getAndIncrement()).value();
    }

    private static String fullWidth(String code) {
        StringBuilder wide = new StringBuilder();
        code.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    /** The form with one field changed. */
    private static EnterpriseForm with(EnterpriseForm form, String field, Object value) {
        try {
            var components = EnterpriseForm.class.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals(field) ? value : components[i].getAccessor().invoke(form);
            }
            return EnterpriseForm.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
