package org.fuwubao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuwubao.audit.AuditFilter;
import org.fuwubao.audit.AuditQueries;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.StaleEdit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final String PASSWORD = PasswordHash.of("Right-1-password");
    private static int counter;

    @Inject
    Founding founding;

    @Inject
    UserService users;

    @Inject
    UserQueries userQueries;

    @Inject
    RoleService roles;

    @Inject
    RoleQueries roleQueries;

    @Inject
    UnitService units;

    @Inject
    UnitQueries unitQueries;

    @Inject
    ParameterService parameterService;

    @Inject
    ParameterQueries parameterQueries;

    @Inject
    Parameters parameters;

    @Inject
    SessionService sessions;

    @Inject
    SessionQueries sessionQueries;

    @Inject
    LoginService login;

    @Inject
    Recognition recognition;

    @Inject
    AccessScopes scopes;

    @Inject
    AuditQueries audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    private String run;
    private long unit;
    private long agencyUnit;
    private long otherAgencyUnit;

    @BeforeEach
    void administrators() {
        run = "adm" + counter++ + "-";
        currentUser.becomeSystem("test");
        unit = founding.addUnit(run + "dep", UnitKind.CITY_DEPARTMENT, "某局", "Some bureau", "BJ");
        agencyUnit = founding.addUnit(run + "ag1", UnitKind.AGENCY, "甲机构", null, null);
        otherAgencyUnit = founding.addUnit(run + "ag2", UnitKind.AGENCY, "乙机构", null, null);
        person("sys", run + "dep", Role.SYS_ADMIN);
        person("sec", run + "dep", Role.SEC_ADMIN);
        person("aud", run + "dep", Role.AUDITOR);
        person("head", run + "dep", Role.UNIT_HEAD);
        person("agadmin", run + "ag1", Role.AGENCY_ADMIN);
        person("agother", run + "ag2", Role.AGENCY_USER);
    }

    @Test
    void the_system_administrator_opens_an_account_without_roles_and_the_security_administrator_grants_them() {
        as("sys");
        OneTimePassword once = users.create(form("li.si", unit));
        assertThat(userQueries.get(once.userId()).roles()).isEmpty();
        assertThatThrownBy(() -> roles.grant(once.userId(), Role.STEWARD, version(once.userId()))).isInstanceOf(Forbidden.class);

        as("sec");
        roles.grant(once.userId(), Role.STEWARD, version(once.userId()));
        assertThat(userQueries.get(once.userId()).roles()).containsExactly(Role.STEWARD);
        assertThat(roleQueries.of(once.userId())).singleElement().satisfies(grant -> assertThat(grant.grantedBy()).isEqualTo(run + "sec"));

        NewSession session = login.login(run + "li.si", once.password(), SessionKind.WEB).orElseThrow();
        assertThat(session.mustChangePassword()).isTrue();
    }

    @Test
    void a_revoked_role_is_gone_with_the_next_request() {
        as("sys");
        OneTimePassword once = users.create(form("wang.wu", unit));
        as("sec");
        roles.grant(once.userId(), Role.STEWARD, version(once.userId()));
        NewSession session = login.login(run + "wang.wu", once.password(), SessionKind.TOKEN).orElseThrow();
        assertThat(recognition.bySecret(session.secret(), SessionKind.TOKEN, true).orElseThrow().scope().roles()).containsExactly(Role.STEWARD);

        roles.revoke(once.userId(), Role.STEWARD, version(once.userId()));
        assertThat(recognition.bySecret(session.secret(), SessionKind.TOKEN, true).orElseThrow().scope().roles()).isEmpty();
    }

    @Test
    void the_three_duties_never_meet_in_one_hand_nor_with_business() {
        as("sec");
        assertRefused("ROLES_APART", () -> roles.grant(id("sys"), Role.AUDITOR, version(id("sys"))));
        assertRefused("ROLES_APART", () -> roles.grant(id("aud"), Role.STEWARD, version(id("aud"))));
        assertRefused("ROLES_APART", () -> roles.grant(id("head"), Role.SEC_ADMIN, version(id("head"))));
        assertRefused("ROLE_HELD", () -> roles.grant(id("head"), Role.UNIT_HEAD, version(id("head"))));
        assertRefused("ROLE_UNIT_MISMATCH", () -> roles.grant(id("head"), Role.AGENCY_USER, version(id("head"))));
        roles.grant(id("head"), Role.STEWARD, version(id("head")));
        assertThat(userQueries.get(id("head")).roles()).containsExactly(Role.STEWARD, Role.UNIT_HEAD);
    }

    @Test
    void nobody_serves_oneself() {
        as("sec");
        assertRefused("NOT_YOURSELF", () -> roles.grant(id("sec"), Role.AUDITOR, version(id("sec"))));
        assertRefused("NOT_YOURSELF", () -> roles.revoke(id("sec"), Role.SEC_ADMIN, version(id("sec"))));
        assertRefused("NOT_YOURSELF", () -> users.lock(id("sec"), version(id("sec"))));
        as("sys");
        assertRefused("NOT_YOURSELF", () -> users.disable(id("sys"), version(id("sys"))));
    }

    @Test
    void an_agency_administrator_keeps_to_the_own_agency_and_to_agency_users() {
        long otherVersion = 0;
        long other = id("agother");
        as("agadmin");
        assertThat(userQueries.list(null, null, null, null, PageRequest.first(100)).items()).extracting(UserRow::username).containsExactly(run + "agadmin");
        assertThatThrownBy(() -> userQueries.get(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.reset(other, otherVersion)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.create(form("x.agency", otherAgencyUnit))).isInstanceOf(Forbidden.class);

        OneTimePassword once = users.create(form("own", agencyUnit));
        assertThatThrownBy(() -> users.edit(once.userId(), form("own", otherAgencyUnit), version(once.userId()))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> roles.grant(once.userId(), Role.AGENCY_ADMIN, version(once.userId()))).isInstanceOf(Forbidden.class);
        roles.grant(once.userId(), Role.AGENCY_USER, version(once.userId()));
        assertThat(userQueries.get(once.userId()).roles()).containsExactly(Role.AGENCY_USER);
    }

    @Test
    void the_security_administrator_locks_and_unlocks_but_changes_no_account() {
        as("sec");
        long head = id("head");
        assertThatThrownBy(() -> users.edit(head, form("head", unit), version(head))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.reset(head, version(head))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.disable(head, version(head))).isInstanceOf(Forbidden.class);

        users.lock(head, version(head));
        assertThat(login.login(run + "head", "Right-1-password", SessionKind.WEB)).isEmpty();
        users.unlock(head, version(head));
        assertThat(login.login(run + "head", "Right-1-password", SessionKind.WEB)).isPresent();
    }

    @Test
    void business_people_administer_nothing() {
        as("head");
        assertThatThrownBy(() -> userQueries.list(null, null, null, null, PageRequest.first(10))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.create(form("nn", unit))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> parameterQueries.list()).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> units.create(new UnitForm("x", UnitKind.CITY_DEPARTMENT, "x", null, null, null))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> audit.list(AuditFilter.everything(), PageRequest.first(10))).isInstanceOf(Forbidden.class);
        currentUser.become(AccessScope.nobody(), Channel.WEB, null, null, false);
        assertThatThrownBy(() -> unitQueries.list(null, null, null, PageRequest.first(10))).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_later_of_two_edits_is_refused() {
        as("sys");
        OneTimePassword once = users.create(form("zhao.liu", unit));
        long seen = version(once.userId());
        users.edit(once.userId(), form("zhao.liu", unit, "赵六六"), seen);
        assertThatThrownBy(() -> users.edit(once.userId(), form("zhao.liu", unit, "赵七"), seen)).isInstanceOf(StaleEdit.class);
        assertThat(userQueries.get(once.userId()).displayName()).isEqualTo("赵六六");
        assertRefused("USERNAME_TAKEN", () -> users.create(form("zhao.liu", unit)));
    }

    @Test
    void a_disabled_account_ends_its_sessions() {
        NewSession session = login.login(run + "head", "Right-1-password", SessionKind.WEB).orElseThrow();
        as("sys");
        users.disable(id("head"), version(id("head")));
        assertThat(recognition.bySecret(session.secret(), SessionKind.WEB, true)).isEmpty();
        assertThat(login.login(run + "head", "Right-1-password", SessionKind.WEB)).isEmpty();
    }

    @Test
    void sessions_are_seen_and_ended_by_their_owner_and_by_the_security_administrator() {
        NewSession heads = login.login(run + "head", "Right-1-password", SessionKind.WEB).orElseThrow();
        as("aud");
        assertThat(sessionQueries.list(null, PageRequest.first(10)).items()).isEmpty();
        assertThatThrownBy(() -> sessions.end(heads.sessionId())).isInstanceOf(NotFound.class);
        as("head");
        assertThat(sessionQueries.list(null, PageRequest.first(10)).items()).extracting(SessionRow::id).containsExactly(heads.sessionId());
        as("sec");
        assertThat(sessionQueries.list(run + "head", PageRequest.first(10)).total()).isEqualTo(1);
        sessions.end(heads.sessionId());
        assertThat(recognition.bySecret(heads.secret(), SessionKind.WEB, true)).isEmpty();
        assertThatThrownBy(() -> sessions.end(heads.sessionId())).isInstanceOf(NotFound.class);
    }

    @Test
    void units_are_closed_only_when_empty_and_a_moved_unit_moves_the_reach_above_it() {
        as("sys");
        long district = unitQueries.list("海淀", UnitKind.DISTRICT, null, PageRequest.first(5)).items().get(0).id();
        long street = units.create(new UnitForm(run + "st", UnitKind.STREET, "某街道", "Some street", district, null));
        assertThat(unitQueries.get(street).districtCode()).isEqualTo("110108");
        assertRefused("UNIT_CODE_TAKEN", () -> units.create(new UnitForm(run + "st", UnitKind.PARK, "某园", null, district, null)));
        assertRefused("UNIT_HAS_PEOPLE", () -> units.close(unit, unitQueries.get(unit).version()));
        assertThat(scopes.of(run + "head").unitTreeIds()).doesNotContain(agencyUnit).contains(unit);
        long office = units.create(new UnitForm(run + "of", UnitKind.CITY_DEPARTMENT, "某处", null, unit, null));
        assertThat(scopes.of(run + "head").unitTreeIds()).contains(office);
        long empty = units.create(new UnitForm(run + "em", UnitKind.CITY_DEPARTMENT, "某委", null, null, null));
        units.create(new UnitForm(run + "be", UnitKind.CITY_DEPARTMENT, "某处", null, empty, null));
        assertRefused("UNIT_HAS_UNITS", () -> units.close(empty, unitQueries.get(empty).version()));
        units.close(street, unitQueries.get(street).version());
        assertThat(unitQueries.get(street).active()).isFalse();
    }

    @Test
    void a_city_unit_reaches_every_district_and_a_district_its_own() {
        currentUser.becomeSystem("test");
        person("mayor", "BJ", Role.LEADER);
        person("hd", "D110108", Role.UNIT_HEAD);

        assertThat(scopes.of(run + "mayor").treeDistricts()).hasSize(17);
        assertThat(scopes.of(run + "mayor").districts()).isEmpty();
        assertThat(scopes.of(run + "hd").treeDistricts()).containsExactly("110108");
        assertThat(scopes.of(run + "hd").districts()).containsExactly("110108");
        assertThat(scopes.of(run + "head").treeDistricts()).isEmpty();
    }

    @Test
    void a_parameter_holds_from_its_day_on_and_keeps_its_history() {
        as("sys");
        LocalDate today = clock.today();
        ParameterRow before = parameterQueries.get("session.idleMinutes");
        long next = parameterService.set("session.idleMinutes", today.plusDays(10), "20", before.revision());
        assertThat(parameters.get(LoginParameters.IDLE_MINUTES)).isEqualTo(30);
        assertThat(parameters.get(LoginParameters.IDLE_MINUTES, today.plusDays(9))).isEqualTo(30);
        assertThat(parameters.get(LoginParameters.IDLE_MINUTES, today.plusDays(10))).isEqualTo(20);

        assertThatThrownBy(() -> parameterService.set("session.idleMinutes", today.plusDays(11), "25", before.revision())).isInstanceOf(StaleEdit.class);
        assertRefused("PARAMETER_IN_PAST", () -> parameterService.set("session.idleMinutes", today.minusDays(1), "25", next));
        assertRefused("PARAMETER_RANGE", () -> parameterService.set("session.idleMinutes", today, "31", next));
        assertRefused("PARAMETER_FORM", () -> parameterService.set("session.idleMinutes", today, "half an hour", next));
        assertThatThrownBy(() -> parameterService.set("no.such", today, "1", 0)).isInstanceOf(NotFound.class);
        parameterService.set("session.idleMinutes", today.plusDays(10), "30", next);
        assertThat(parameters.get(LoginParameters.IDLE_MINUTES, today.plusDays(10))).isEqualTo(30);
        assertThat(parameterQueries.history("session.idleMinutes")).extracting(ParameterChange::value).startsWith("30", "20");
    }

    @Test
    void every_change_and_every_denial_is_in_the_trail_and_personal_values_are_masked() {
        as("sys");
        OneTimePassword once = users.create(form("qian.qi", unit));
        String id = Long.toString(once.userId());
        users.edit(once.userId(), form("qian.qi", unit, "钱七"), version(once.userId()));
        as("head");
        assertThatThrownBy(() -> users.create(form("nobody", unit))).isInstanceOf(Forbidden.class);
        as("aud");
        List<AuditRow> entries = audit.list(new AuditFilter(null, null, run + "sys", null, RightObject.USER, id, null), PageRequest.first(10)).items();
        assertThat(entries).extracting(AuditRow::act).containsExactly("EDIT", "CREATE");
        AuditRow edit = entries.get(0);
        assertThat(edit.address()).isEqualTo("192.0.2.7");
        assertThat(edit.channel()).isEqualTo(Channel.WEB);
        assertThat(edit.after()).containsEntry("displayName", "钱*").containsEntry("phone", "138****5678").containsEntry("unit", run + "dep");
        assertThat(audit.list(new AuditFilter(null, null, run + "head", "DENIED", null, null, false), PageRequest.first(10)).items())
                .singleElement().satisfies(denial -> assertThat(denial.object()).isEqualTo(RightObject.USER));
        assertThat(audit.list(new AuditFilter(null, null, null, null, null, null, null), PageRequest.first(1)).next()).isNotNull();
    }

    @Test
    void a_refused_change_leaves_no_entry() {
        as("sys");
        assertRefused("FORMAT", () -> users.create(new UserForm(run + "sun", "孙八", unit, "not a phone", null, null, false)));
        as("aud");
        assertThat(audit.list(new AuditFilter(null, null, run + "sys", null, null, null, null), PageRequest.first(10)).items()).isEmpty();
    }

    private void person(String name, String unitCode, Role role) {
        founding.open(new UserForm(run + name, "某人", null, null, null, null, false), unitCode, Set.of(role), PASSWORD);
    }

    private void as(String name) {
        currentUser.become(scopes.of(run + name), Channel.WEB, "192.0.2.7", null, false);
    }

    private long id(String name) {
        return scopes.of(run + name).userId();
    }

    private long version(long id) {
        AccessScope me = currentUser.scope();
        currentUser.becomeSystem("test");
        long version = userQueries.get(id).version();
        currentUser.become(me, Channel.WEB, "192.0.2.7", null, false);
        return version;
    }

    private UserForm form(String name, long unitId) {
        return form(name, unitId, "某人");
    }

    private UserForm form(String name, long unitId, String displayName) {
        return new UserForm(run + name, displayName, unitId, "13800005678", null, null, false);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
