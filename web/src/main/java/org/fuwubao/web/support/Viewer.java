package org.fuwubao.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.message.MessageQueries;

/** The person in front of the page, as the bar shows them, and what pages ask before they offer an act. */
@Named
@RequestScoped
public class Viewer {

    @Inject
    CurrentUser currentUser;

    @Inject
    MessageQueries messages;

    private Long unread;

    public String getName() {
        return currentUser.scope().displayName();
    }

    public String getUnit() {
        return currentUser.scope().unitName();
    }

    /** Messages not read yet, for the bell in the bar. */
    public long getUnread() {
        if (unread == null) {
            unread = currentUser.isLoggedIn() && currentUser.may(RightObject.MESSAGE, RightAction.READ) ? messages.unread() : 0;
        }
        return unread;
    }

    /** The session of this very page. */
    public Long getSession() {
        return currentUser.sessionId();
    }

    /** Whether the person may do this to some object; the service checks the one at hand. */
    public boolean may(String object, String action) {
        return currentUser.may(RightObject.valueOf(object), RightAction.valueOf(action));
    }

    /** Whether the field of this page was answered with this text. */
    public boolean told(String field, String text) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream().anyMatch(message -> text.equals(message.getSummary()));
    }
}
