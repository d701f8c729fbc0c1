package org.fuwubao.web.support;

import static org.fuwubao.identity.RightAction.READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Role;

/** The menu at the left, of two levels: only what exists and what the person may open. */
@Named
@RequestScoped
public class Menu {

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    private List<Group> groups;

    /** The first page of the person. */
    public String getHome() {
        return getGroups().isEmpty() ? "/account/me" : getGroups().get(0).items().get(0).address();
    }

    /** From the root of the site to the first page. */
    public void go() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + getHome());
    }

    /** Whether the bar has the search: staff who may read enterprises. */
    public boolean isSearchable() {
        return Audience.of(currentUser.scope()) == Audience.STAFF && currentUser.may(RightObject.ENTERPRISE, READ);
    }

    public List<Group> getGroups() {
        if (groups == null) {
            Entry here = here();
            groups = Arrays.stream(Heading.values()).map(heading -> group(heading, here)).filter(group -> !group.items().isEmpty()).toList();
        }
        return groups;
    }

    /** All entries, for the list of keys. */
    public List<Item> getItems() {
        return getGroups().stream().flatMap(group -> group.items().stream()).toList();
    }

    private Group group(Heading heading, Entry here) {
        List<Item> items = Arrays.stream(Entry.values())
                .filter(entry -> entry.heading == heading && entry.isFor(currentUser.scope()))
                .map(entry -> new Item("menu." + entry.name().toLowerCase(), entry.address, entry.hotkey, entry == here)).toList();
        return new Group(heading.name().toLowerCase(), "menu." + heading.name().toLowerCase(), heading.icon, items,
                here != null && here.heading == heading);
    }

    /** The entry whose folder the page lies in; the longest address wins. */
    private Entry here() {
        String asked = request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
        String page = asked.substring(request.getContextPath().length());
        return Arrays.stream(Entry.values()).filter(entry -> page.startsWith(entry.below))
                .reduce((a, b) -> b.below.length() > a.below.length() ? b : a).orElse(null);
    }

    /** First level. */
    enum Heading {
        WORK("today"),
        ENTERPRISE("building"),
        ADMIN("gear");

        private final String icon;

        Heading(String icon) {
            this.icon = icon;
        }
    }

    /** Second level: address, the addresses below it, the key after {@code g}, and the right that opens it. */
    enum Entry {
        TODAY(Heading.WORK, "/staff/today", "/staff/today", "t", Audience.STAFF, RightObject.ENTERPRISE, READ),
        ENTERPRISES(Heading.ENTERPRISE, "/staff/enterprise/list", "/staff/enterprise/", "e", Audience.STAFF, RightObject.ENTERPRISE, READ),
        MINE(Heading.ENTERPRISE, "/staff/enterprise/list?mine=true", "/staff/enterprise/list?mine=true", "m", Audience.STAFF, RightObject.ENTERPRISE, READ, Role.STEWARD),
        HANDOVERS(Heading.ENTERPRISE, "/staff/handover/list", "/staff/handover/", "j", Audience.STAFF, RightObject.HANDOVER, READ),
        RELOCATIONS(Heading.ENTERPRISE, "/staff/relocation/list", "/staff/relocation/", "q", Audience.STAFF, RightObject.HANDOVER, READ),
        SHARED_CARE(Heading.ENTERPRISE, "/staff/sharedcare/list", "/staff/sharedcare/", "c", Audience.STAFF, RightObject.ENTERPRISE, RightAction.CREATE),
        INVITE(Heading.ENTERPRISE, "/staff/user/new", "/staff/user/", "i", Audience.STAFF, RightObject.USER, RightAction.CREATE, Role.COORDINATOR),
        USERS(Heading.ADMIN, "/staff/admin/user/list", "/staff/admin/user/", "u", Audience.STAFF, RightObject.USER, READ, Role.SYS_ADMIN, Role.SEC_ADMIN, Role.AUDITOR),
        UNITS(Heading.ADMIN, "/staff/admin/unit/list", "/staff/admin/unit/", "o", Audience.STAFF, RightObject.UNIT, READ, Role.SYS_ADMIN, Role.SEC_ADMIN, Role.AUDITOR),
        PARAMETERS(Heading.ADMIN, "/staff/admin/parameter/list", "/staff/admin/parameter/", "p", Audience.STAFF, RightObject.PARAMETER, READ),
        SESSIONS(Heading.ADMIN, "/staff/admin/session/list", "/staff/admin/session/", "s", Audience.STAFF, RightObject.SESSION, READ, Role.SEC_ADMIN),
        AUDIT(Heading.ADMIN, "/staff/admin/audit/list", "/staff/admin/audit/", "a", Audience.STAFF, RightObject.AUDIT_ENTRY, READ),
        PORTAL(Heading.WORK, "/portal/home", "/portal/", "h", Audience.PORTAL, RightObject.ENTERPRISE, READ),
        AGENCY(Heading.WORK, "/agency/home", "/agency/", "h", Audience.AGENCY, RightObject.ENTERPRISE, READ),
        AGENCY_USERS(Heading.WORK, "/agency/user/list", "/agency/user/", "u", Audience.AGENCY, RightObject.USER, READ);

        private final Heading heading;
        private final String address;
        private final String below;
        private final String hotkey;
        private final Audience audience;
        private final RightObject object;
        private final RightAction action;
        private final Set<Role> roles;

        /** @param roles only for one of them; none = for every role with the right */
        Entry(Heading heading, String address, String below, String hotkey, Audience audience, RightObject object, RightAction action, Role... roles) {
            this.heading = heading;
            this.address = address;
            this.below = below;
            this.hotkey = hotkey;
            this.audience = audience;
            this.object = object;
            this.action = action;
            this.roles = roles.length == 0 ? EnumSet.allOf(Role.class) : EnumSet.copyOf(List.of(roles));
        }

        private boolean isFor(AccessScope scope) {
            return Audience.of(scope) == audience && scope.may(object, action) && scope.roles().stream().anyMatch(roles::contains);
        }
    }

    /** An entry as the page shows it. */
    public record Item(String label, String address, String hotkey, boolean current) {
    }

    /** A heading with its entries. */
    public record Group(String key, String label, String icon, List<Item> items, boolean current) {
    }
}
