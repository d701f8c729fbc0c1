package org.fuwubao.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fuwubao.identity.AccessScopes;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.Founding;
import org.fuwubao.identity.LoginService;
import org.fuwubao.identity.PasswordHash;
import org.fuwubao.identity.Role;
import org.fuwubao.identity.SessionKind;
import org.fuwubao.identity.UnitKind;
import org.fuwubao.identity.UserForm;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class UserImportIT {

    private static int counter;

    @Inject
    Founding founding;

    @Inject
    UserImport imports;

    @Inject
    LoginService login;

    @Inject
    AccessScopes scopes;

    @Inject
    CurrentUser currentUser;

    private String run;

    @BeforeEach
    void people() {
        run = "imp" + counter++ + "-";
        currentUser.becomeSystem("test");
        founding.addUnit(run + "dep", UnitKind.CITY_DEPARTMENT, run + "某局", null, "BJ");
        founding.addUnit(run + "ag", UnitKind.AGENCY, run + "某机构", null, null);
        String password = PasswordHash.of("Right-1-password");
        founding.open(new UserForm(run + "sys", "某人", null, null, null, null, false), run + "dep", Set.of(Role.SYS_ADMIN), password);
        founding.open(new UserForm(run + "sec", "某人", null, null, null, null, false), run + "dep", Set.of(Role.SEC_ADMIN), password);
        founding.open(new UserForm(run + "agadmin", "某人", null, null, null, null, false), run + "ag", Set.of(Role.AGENCY_ADMIN), password);
        founding.open(new UserForm(run + "coord", "某人", null, null, null, null, false), run + "dep", Set.of(Role.COORDINATOR), password);
    }

    @Test
    void a_bad_row_is_rejected_with_its_reason_and_hinders_no_other() {
        as("sys");
        List<UserImportRow> rows = load("用户名,姓名,单位代码或名称,手机\n"
                + run + "a,甲," + run + "dep,13800005678\n"
                + run + "a,乙," + run + "dep,\n"
                + run + "c,丙,没有的单位,\n"
                + run + "d,," + run + "某局,\n"
                + run + "e,戊," + run + "某局,\n");
        assertThat(rows).extracting(UserImportRow::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(rows).extracting(row -> row.opened() ? "opened" : row.refusal().code())
                .containsExactly("opened", "USERNAME_TAKEN", "UNIT_UNKNOWN", "REQUIRED", "opened");
        assertThat(login.login(run + "e", rows.get(4).password(), SessionKind.WEB)).isPresent();
    }

    @Test
    void an_agencys_administrator_opens_accounts_of_the_own_agency_whatever_the_sheet_says() {
        as("agadmin");
        assertThat(load("username,name,unit code or name\n" + run + "f,己," + run + "dep\n"))
                .singleElement().satisfies(row -> assertThat(row.unit()).isEqualTo(run + "某机构"));
    }

    @Test
    void a_coordinator_invites_people_of_agencies_and_nobody_of_the_government() {
        as("coord");
        assertThat(load("用户名,姓名,单位代码或名称\n" + run + "g,庚," + run + "ag\n" + run + "h,辛," + run + "dep\n"))
                .extracting(row -> row.opened() ? "opened" : row.refusal().code()).containsExactly("opened", "UNIT_NOT_YOURS");
    }

    @Test
    void a_sheet_without_the_columns_it_needs_opens_nothing() {
        as("sys");
        assertThatThrownBy(() -> load("用户名,电话\n" + run + "i,1\n")).isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo("SHEET_HEADINGS");
            assertThat(refused.arguments()).containsExactly("姓名");
        });
    }

    @Test
    void the_template_can_be_loaded_as_it_is_and_says_that_it_is_empty() {
        as("sys");
        byte[] template = imports.template(Locale.ENGLISH);
        assertThatThrownBy(() -> imports.load("template.xlsx", template))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo("SHEET_EMPTY"));
    }

    @Test
    void who_may_not_open_accounts_may_not_import_them() {
        as("sec");
        assertThatThrownBy(() -> load("用户名,姓名\n")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> imports.template(Locale.ENGLISH)).isInstanceOf(Forbidden.class);
    }

    private List<UserImportRow> load(String csv) {
        return imports.load("people.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private void as(String name) {
        currentUser.become(scopes.of(run + name), Channel.WEB, "192.0.2.7", null, false);
    }
}
