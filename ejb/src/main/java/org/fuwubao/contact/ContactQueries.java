package org.fuwubao.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Unguarded;

/** Contacts as their readers may see them: masked for the government and agencies, whole for the enterprise's own people. */
@Stateless
@Unguarded("two rights open it, masked or whole; each is checked here with its reach")
public class ContactQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    /** Those still there first, the main contact before the others. @throws NotFound outside the scope */
    public List<ContactRow> of(long enterpriseId) {
        boolean whole = covers(RightObject.CONTACT_FULL, enterpriseId);
        if (!whole && !covers(RightObject.CONTACT_MASKED, enterpriseId)) {
            throw new NotFound("enterprise", enterpriseId);
        }
        return em.createQuery("select distinct c from EnterpriseContact c left join fetch c.phones where c.enterprise.id = :id", EnterpriseContact.class)
                .setParameter("id", enterpriseId).getResultStream()
                .map(c -> new ContactRow(c.id(), whole ? c.toForm() : ContactRow.hidden(c.toForm()), !whole, c.isThereOn(clock.today())))
                .sorted(Comparator.comparing((ContactRow c) -> !c.current()).thenComparing(c -> !c.form().roles().contains(ContactRole.MAIN))
                        .thenComparing(ContactRow::id)).toList();
    }

    private boolean covers(RightObject object, long enterpriseId) {
        return currentUser.may(object, RightAction.READ) && scopes.covers(scopes.reach(object, RightAction.READ), enterpriseId);
    }
}
