package org.fuwubao.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Where;

/**
 * Which accounts a right on {@code USER} or {@code ROLE_GRANT} reaches: all of them, or (OWN) the people of the own
 * agency for its administrator and those of the own enterprise for its users, or (CITY) those whom the coordinator
 * invites, people of agencies and enterprises. The one place for lists and acts.
 */
@Dependent
public class UserReach {

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<AccessDenied> denials;

    /** The condition of lists over {@code UserAccount u} with {@code u.unit}. */
    Where readable(RightObject object) {
        AccessScope scope = currentUser.scope();
        if (scope.mayEverywhere(object, RightAction.READ)) {
            return new Where();
        }
        if (scope.has(Role.AGENCY_ADMIN)) {
            return new Where().and("u.unit.id = :ownUnit", "ownUnit", scope.unitId());
        }
        if (scope.has(Role.ENTERPRISE_USER) && !scope.enterpriseIds().isEmpty()) {
            return new Where().and("u.enterpriseId in :ownEnterprises", "ownEnterprises", scope.enterpriseIds());
        }
        return new Where().and("1 = 0");
    }

    /** @throws NotFound where the reader does not even see the account; Forbidden where only the act is denied */
    void require(UserAccount user, RightObject object, RightAction action) {
        if (!covers(user, object, RightAction.READ)) {
            denials.fire(new AccessDenied(object, action, user.id()));
            throw new NotFound("user", user.id());
        }
        if (!covers(user, object, action)) {
            deny(object, action, user.id());
        }
    }

    void deny(RightObject object, RightAction action, Object id) {
        denials.fire(new AccessDenied(object, action, id));
        throw new Forbidden(object + " " + action);
    }

    boolean covers(UserAccount user, RightObject object, RightAction action) {
        AccessScope scope = currentUser.scope();
        Set<RightScope> scopes = scope.scopes(object, action);
        if (scopes.contains(RightScope.ALL)) {
            return true;
        }
        if (scopes.contains(RightScope.CITY) && (user.unit().kind() == UnitKind.AGENCY || user.unit().kind() == UnitKind.ENTERPRISE)) {
            return true;
        }
        if (!scopes.contains(RightScope.OWN)) {
            return false;
        }
        if (scope.has(Role.AGENCY_ADMIN)) {
            return user.unit().id().equals(scope.unitId());
        }
        return scope.has(Role.ENTERPRISE_USER) && user.enterpriseId() != null && scope.enterpriseIds().contains(user.enterpriseId());
    }
}
