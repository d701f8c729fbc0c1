package org.fuwubao.web.staff.admin.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.GrantRow;
import org.fuwubao.identity.OneTimePassword;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Role;
import org.fuwubao.identity.RoleQueries;
import org.fuwubao.identity.RoleService;
import org.fuwubao.identity.SessionQueries;
import org.fuwubao.identity.SessionRow;
import org.fuwubao.identity.SessionService;
import org.fuwubao.identity.UserQueries;
import org.fuwubao.identity.UserRow;
import org.fuwubao.identity.UserService;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Words;

/** user/detail: one account with its roles and sessions, and the acts that the person in front of it may do. */
@Named
@RequestScoped
public class UserDetailView {

    static final String ONE_TIME = "user.oneTime";
    private static final List<String> DONE = List.of("saved", "disabled", "enabled", "locked", "unlocked", "granted", "revoked", "ended");

    @Inject
    UserQueries users;

    @Inject
    UserService service;

    @Inject
    RoleQueries grants;

    @Inject
    RoleService roles;

    @Inject
    SessionQueries sessions;

    @Inject
    SessionService sessionService;

    @Inject
    CurrentUser currentUser;

    @Inject
    UserPlace place;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private UserRow user;
    private String role;
    private OneTimePassword oneTime;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        user = users.get(asked.id());
        if (flash.get(ONE_TIME) instanceof OneTimePassword once && once.userId() == user.id()) {
            oneTime = once;
        }
    }

    public String disable() {
        service.disable(user.id(), seen());
        return done("disabled");
    }

    public String enable() {
        service.enable(user.id(), seen());
        return done("enabled");
    }

    public String lock() {
        service.lock(user.id(), seen());
        return done("locked");
    }

    public String unlock() {
        service.unlock(user.id(), seen());
        return done("unlocked");
    }

    /** The new password is shown on the next page, this once. */
    public String reset() {
        flash.put(ONE_TIME, service.reset(user.id(), seen()));
        return done(null);
    }

    public String grant() {
        roles.grant(user.id(), role == null ? null : Role.valueOf(role), seen());
        return done("granted");
    }

    public String revoke(Role revoked) {
        roles.revoke(user.id(), revoked, seen());
        return done("revoked");
    }

    /** The button carries the id of its session: lines may have moved since the page was shown. */
    public String end() {
        sessionService.end(asked.number("end", -1));
        return done("ended");
    }

    /** The version that the page showed when the button was pressed. */
    private long seen() {
        return asked.number("version", -1);
    }

    private String done(String what) {
        return place.getFolder() + "/detail?faces-redirect=true&id=" + user.id() + (what == null ? "" : "&done=" + what);
    }

    public UserRow getUser() {
        return user;
    }

    public OneTimePassword getOneTime() {
        return oneTime;
    }

    /** What was just done: a word of the bundle under {@code user.done}, or {@code null}. */
    public String getDone() {
        return asked.oneOf("done", DONE);
    }

    public List<GrantRow> getGrants() {
        return currentUser.may(RightObject.ROLE_GRANT, RightAction.READ) ? grants.of(user.id()) : List.of();
    }

    public List<Words.Choice> getGrantable() {
        return grants.grantable(user.id()).stream().map(one -> new Words.Choice(one.name(), Words.code("role", one))).toList();
    }

    /** Agencies' administrators withdraw what they may grant. */
    public boolean isRevocable(Role one) {
        return !isSelf() && currentUser.may(RightObject.ROLE_GRANT, RightAction.DELETE)
                && (currentUser.scope().mayEverywhere(RightObject.ROLE_GRANT, RightAction.DELETE) || one == Role.AGENCY_USER);
    }

    public boolean isSelf() {
        return user.id() == currentUser.id();
    }

    /** Everybody's sessions are the security administrator's business. */
    public boolean isShowingSessions() {
        return currentUser.scope().mayEverywhere(RightObject.SESSION, RightAction.READ);
    }

    public List<SessionRow> getSessions() {
        return isShowingSessions() ? sessions.list(user.username(), PageRequest.first(PageRequest.MAX_SIZE)).items() : List.of();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
