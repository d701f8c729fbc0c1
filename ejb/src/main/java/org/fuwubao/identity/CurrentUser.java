package org.fuwubao.identity;

import jakarta.enterprise.context.RequestScoped;
import org.fuwubao.shared.Forbidden;

/**
 * The person behind this request, set once by the authentication at the door; a job says {@link #becomeSystem}.
 * Without either nobody is there and everything is denied.
 */
@RequestScoped
public class CurrentUser {

    private AccessScope scope = AccessScope.nobody();
    private Channel channel = Channel.JOB;
    private String address;
    private Long sessionId;
    private boolean mustChangePassword;

    /** The authentication found out who is asking, over which channel and from which address. */
    public void become(AccessScope scope, Channel channel, String address, Long sessionId, boolean mustChangePassword) {
        this.scope = scope;
        this.channel = channel;
        this.address = address;
        this.sessionId = sessionId;
        this.mustChangePassword = mustChangePassword;
    }

    /** The application itself acts; {@code job} is the name that the trail shows. */
    public void becomeSystem(String job) {
        become(AccessScope.system(job), Channel.JOB, null, null, false);
    }

    /** Nobody yet, but the trail should know where the attempt came from. */
    public void arriveFrom(Channel channel, String address) {
        this.channel = channel;
        this.address = address;
    }

    public AccessScope scope() {
        return scope;
    }

    /** Account of the person. @throws Forbidden when nobody is logged in, or the system acts */
    public long id() {
        if (scope.userId() == null) {
            throw new Forbidden("nobody is logged in");
        }
        return scope.userId();
    }

    /** Name in the trail: the username, the job, or {@code null} for nobody. */
    public String name() {
        return scope.username();
    }

    public boolean may(RightObject object, RightAction action) {
        return scope.may(object, action);
    }

    /** @throws Forbidden when no role of the person allows this on any object */
    public void require(RightObject object, RightAction action) {
        if (!may(object, action)) {
            throw new Forbidden(object + " " + action);
        }
    }

    public boolean isLoggedIn() {
        return scope.userId() != null;
    }

    public Channel channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public Long sessionId() {
        return sessionId;
    }

    /** A one-time password was used: nothing else is allowed before it is changed. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }
}
