package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.enterprise.StewardService;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Words;

/** staff/enterprise/steward: puts a person in charge of one enterprise from a day on, and ends it with a last day. */
@Named
@RequestScoped
public class EnterpriseStewardView {

    private static final List<StewardRole> ROLES = List.of(StewardRole.LOCAL, StewardRole.SECTOR, StewardRole.CITY);

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    StewardService stewards;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private EnterpriseDetail detail;
    private String user;
    private StewardRole role = StewardRole.LOCAL;
    private LocalDate from;
    private Long ending;
    private LocalDate lastDay;

    @PostConstruct
    void read() {
        currentUser.require(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE);
        asked = new Asked(request);
        detail = enterprises.detail(asked.id());
        from = clock.today();
        lastDay = clock.today();
    }

    public String assign() {
        stewards.assign(detail.id(), seen(), user, role, from, null);
        return done("assigned");
    }

    public String end() {
        stewards.end(detail.id(), ending == null ? -1 : ending, seen(), lastDay);
        return done("ended");
    }

    /** The version that the page showed when the button was pressed. */
    private long seen() {
        return asked.number("version", -1);
    }

    private String done(String what) {
        return "/staff/enterprise/detail?faces-redirect=true&tab=stewards&done=" + what + "&id=" + detail.id();
    }

    public EnterpriseDetail getDetail() {
        return detail;
    }

    /** Who may be put in charge: name and unit. */
    public List<Words.Choice> getCandidates() {
        return stewards.candidates(detail.id()).stream()
                .map(one -> new Words.Choice(one.username(), one.displayName() + "（" + one.unit() + "）")).toList();
    }

    public List<Words.Choice> getRoles() {
        return ROLES.stream().map(one -> new Words.Choice(one.name(), Words.code("stewardRole", one))).toList();
    }

    /** Those that run today or are yet to come, to be ended. */
    public List<Words.Choice> getRunning() {
        return detail.stewards().stream().filter(one -> one.to() == null || !one.to().isBefore(clock.today()))
                .map(one -> new Words.Choice(String.valueOf(one.id()), label(one))).toList();
    }

    private static String label(StewardRow one) {
        return one.displayName() + "（" + Words.code("stewardRole", one.role()) + "，" + one.from() + "）";
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public StewardRole getRole() {
        return role;
    }

    public void setRole(StewardRole role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
