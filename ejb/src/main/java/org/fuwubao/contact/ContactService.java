package org.fuwubao.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseFiles;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Changes;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.TypedText;

/** Keeps the contacts of enterprises. The trail holds them masked; what was shown whole, to whom and why stands there too. */
@Stateless
public class ContactService {

    private static final int REASON_LENGTH = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseFiles files;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    /** @param seenVersion version of the enterprise file @return id of the contact */
    @Allowed(object = RightObject.CONTACT_MASKED, action = RightAction.CREATE)
    public long add(long enterpriseId, long seenVersion, ContactForm form) {
        EnterpriseContact contact = new EnterpriseContact(files.forChange(RightObject.CONTACT_MASKED, RightAction.CREATE, enterpriseId, seenVersion), form);
        em.persist(contact);
        trail.record("CREATE", RightObject.CONTACT_MASKED, enterpriseId, Map.of(), Changes.fields(ContactRow.hidden(contact.toForm())));
        return contact.id();
    }

    /** A masked value that comes back unchanged keeps what it hides. */
    @Allowed(object = RightObject.CONTACT_MASKED, action = RightAction.EDIT)
    public void edit(long enterpriseId, long seenVersion, long contactId, ContactForm form) {
        Enterprise enterprise = files.forChange(RightObject.CONTACT_MASKED, RightAction.EDIT, enterpriseId, seenVersion);
        EnterpriseContact contact = of(enterprise, contactId);
        ContactForm before = contact.toForm();
        contact.write(Unmasked.of(form, before));
        record("EDIT", enterpriseId, before, contact.toForm());
    }

    /** Takes the person off the file altogether; one who left keeps a last day instead. */
    @Allowed(object = RightObject.CONTACT_MASKED, action = RightAction.DELETE)
    public void remove(long enterpriseId, long seenVersion, long contactId) {
        Enterprise enterprise = files.forChange(RightObject.CONTACT_MASKED, RightAction.DELETE, enterpriseId, seenVersion);
        EnterpriseContact contact = of(enterprise, contactId);
        trail.record("DELETE", RightObject.CONTACT_MASKED, enterpriseId, Changes.fields(ContactRow.hidden(contact.toForm())), Map.of());
        em.remove(contact);
    }

    /**
     * Shows one contact whole.
     *
     * @param reason why, asked of the person and kept in the trail; at most 200 characters
     */
    @Allowed(object = RightObject.CONTACT_FULL, action = RightAction.REVEAL)
    public ContactForm reveal(long enterpriseId, long contactId, String reason) {
        scopes.require(RightObject.CONTACT_FULL, RightAction.REVEAL, enterpriseId);
        EnterpriseContact contact = of(em.find(Enterprise.class, enterpriseId), contactId);
        trail.record("REVEAL", RightObject.CONTACT_FULL, enterpriseId, Map.of(),
                Map.of("contact", contactId, "reason", TypedText.required("reason", reason, REASON_LENGTH)));
        return contact.toForm();
    }

    /**
     * Writes into the main contact what a ledger row says of it, inside the act that writes the row; the first main
     * contact is put on file by it.
     *
     * @param change from what is on file to what shall be
     * @return whether something changed
     */
    @Allowed(object = RightObject.CONTACT_MASKED, action = RightAction.EDIT)
    public boolean writeMain(long enterpriseId, java.util.function.UnaryOperator<ContactForm> change) {
        scopes.require(RightObject.CONTACT_MASKED, RightAction.EDIT, enterpriseId);
        Optional<EnterpriseContact> main = main(enterpriseId);
        ContactForm before = main.map(EnterpriseContact::toForm).orElse(ContactForm.main(null, null, null, null));
        ContactForm after = change.apply(before);
        if (after.equals(before)) {
            return false;
        }
        if (main.isPresent() && isEmpty(after)) {
            em.remove(main.get());
        } else if (main.isPresent()) {
            main.get().write(after);
        } else {
            em.persist(new EnterpriseContact(em.getReference(Enterprise.class, enterpriseId), after));
        }
        record(main.isPresent() ? "EDIT" : "CREATE", enterpriseId, before, after);
        return true;
    }

    private static boolean isEmpty(ContactForm form) {
        return form.name() == null && form.title() == null && form.phones().isEmpty() && form.emails().isEmpty() && form.wechat() == null;
    }

    private Optional<EnterpriseContact> main(long enterpriseId) {
        return em.createQuery("select c from EnterpriseContact c where c.enterprise.id = :id order by c.id", EnterpriseContact.class)
                .setParameter("id", enterpriseId).getResultStream().filter(c -> c.isMainOn(clock.today())).findFirst();
    }

    private void record(String act, long enterpriseId, ContactForm before, ContactForm after) {
        Changes changes = Changes.between(before, after);
        Map<String, Object> old = Changes.fields(ContactRow.hidden(before));
        Map<String, Object> now = Changes.fields(ContactRow.hidden(after));
        old.keySet().retainAll(changes.before().keySet());
        now.keySet().retainAll(changes.before().keySet());
        trail.record(act, RightObject.CONTACT_MASKED, enterpriseId, old, now);
    }

    private EnterpriseContact of(Enterprise enterprise, long contactId) {
        EnterpriseContact contact = em.find(EnterpriseContact.class, contactId);
        if (contact == null || enterprise == null || !Objects.equals(contact.enterprise().id(), enterprise.id())) {
            throw new NotFound("contact", contactId);
        }
        return contact;
    }
}
