package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.UnifiedSocialCreditCode;

/**
 * Which enterprise is meant by a credit code, for those who open accounts of its people: they have no right to the
 * file, and learn nothing of it but that it is there.
 */
@Stateless
@Allowed(object = RightObject.USER, action = RightAction.CREATE)
public class EnterpriseDirectory {

    @PersistenceContext
    EntityManager em;

    public Optional<Long> idOf(String uscc) {
        return uscc == null || uscc.isBlank() ? Optional.empty()
                : em.createQuery("select e.id from Enterprise e where e.uscc = :uscc", Long.class)
                        .setParameter("uscc", UnifiedSocialCreditCode.read(uscc).normalised()).getResultStream().findFirst();
    }

    /** The credit code, empty for an enterprise without one. */
    public Optional<String> codeOf(long id) {
        return em.createQuery("select e.uscc from Enterprise e where e.id = :id and e.uscc is not null", String.class)
                .setParameter("id", id).getResultStream().findFirst();
    }
}
