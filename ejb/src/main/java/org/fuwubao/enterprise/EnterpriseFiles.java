package org.fuwubao.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;

/** Opens a file for services that keep parts of it (figures, contacts, qualifications …), inside their transaction. */
@ApplicationScoped
public class EnterpriseFiles {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    /**
     * The file, for a change of one of its parts; a change of a part counts as a change of the file.
     *
     * @param seenVersion version of the file that the form saw
     * @throws NotFound  when it is not there or lies outside what the person may read
     * @throws Forbidden when it may be read, but this may not be done
     * @throws StaleEdit when somebody else wrote in between
     */
    public Enterprise forChange(RightObject object, RightAction action, long id, long seenVersion) {
        scopes.require(object, action, id);
        Enterprise enterprise = em.find(Enterprise.class, id);
        StaleEdit.check("enterprise", id, seenVersion, enterprise.version());
        enterprise.requireAlive();
        enterprise.touch(clock.instant(), currentUser.name());
        return enterprise;
    }

    /** The file, for an act that writes several of its parts and says itself what changed, see {@link #touched}. */
    public Enterprise forEdit(long id, long seenVersion) {
        scopes.require(RightObject.ENTERPRISE, RightAction.EDIT, id);
        Enterprise enterprise = em.find(Enterprise.class, id);
        StaleEdit.check("enterprise", id, seenVersion, enterprise.version());
        enterprise.requireAlive();
        return enterprise;
    }

    /** A part of the file was written: the file changed. */
    public void touched(Enterprise enterprise) {
        scopes.require(RightObject.ENTERPRISE, RightAction.EDIT, enterprise.id());
        enterprise.touch(clock.instant(), currentUser.name());
    }

    /** The file's version, after the changes so far are written. */
    public long versionOf(Enterprise enterprise) {
        em.flush();
        return enterprise.version();
    }

    /** @throws NotFound when it is not there, or the person may not see this part of it */
    public void requireReadable(RightObject object, long id) {
        if (!scopes.covers(scopes.reach(object, RightAction.READ), id)) {
            throw new NotFound("enterprise", id);
        }
    }

    /** Whether the person may do this to the file; for pages that offer a button or not. */
    public boolean may(RightObject object, RightAction action, long id) {
        return currentUser.may(object, action) && scopes.covers(scopes.reach(object, action), id);
    }
}
