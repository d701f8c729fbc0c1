package org.fuwubao.web.staff.admin.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Role;
import org.fuwubao.web.support.Audience;

/** Where the pages of accounts stand for this person, and which acts they offer. */
@Named
@RequestScoped
public class UserPlace {

    @Inject
    CurrentUser currentUser;

    /** The administrators' pages, an agency's own, or where a coordinator invites. */
    public String getFolder() {
        if (Audience.of(currentUser.scope()) == Audience.AGENCY) {
            return "/agency/user";
        }
        return currentUser.scope().roles().stream().anyMatch(Role::isAdministrator) ? "/staff/admin/user" : "/staff/user";
    }

    /** Who opens accounts for the whole city chooses the unit; an agency's administrator has but one. */
    public boolean isChoosingUnit() {
        return currentUser.scope().mayEverywhere(RightObject.USER, RightAction.CREATE);
    }

    public String getOwnUnit() {
        return currentUser.scope().unitName();
    }

    /** Opens, edits, resets and disables accounts. */
    public boolean isOpener() {
        return currentUser.may(RightObject.USER, RightAction.CREATE);
    }

    /** Locks and unlocks, and nothing else about an account. */
    public boolean isLocker() {
        return currentUser.scope().has(Role.SEC_ADMIN);
    }
}
