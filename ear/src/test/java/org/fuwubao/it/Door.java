package org.fuwubao.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.AccessScopes;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.CurrentUser;

/** The door of in-container tests: from here on the test acts as this person. */
@Dependent
public class Door {

    @Inject
    AccessScopes scopes;

    @Inject
    CurrentUser currentUser;

    public AccessScope enter(String username) {
        AccessScope scope = scopes.of(username);
        currentUser.become(scope, Channel.WEB, "192.0.2.1", null, false);
        return scope;
    }

    public void leave() {
        currentUser.become(AccessScope.nobody(), Channel.WEB, null, null, false);
    }
}
