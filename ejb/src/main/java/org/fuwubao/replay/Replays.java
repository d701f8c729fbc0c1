package org.fuwubao.replay;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Unguarded;

/** The requests of the current user that were answered already. */
@Stateless
@Unguarded("keeps to the requests of the current user; what they do is guarded where they do it")
public class Replays {

    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    /** @throws BusinessRuleViolation {@code IDEMPOTENCY_KEY_REUSED} when the key stands for another request */
    public Optional<Answer> find(String key, String hash) {
        List<AnsweredRequest> found = em.createQuery("select a from AnsweredRequest a where a.userId = :user and a.key = :key", AnsweredRequest.class)
                .setParameter("user", currentUser.id()).setParameter("key", key).getResultList();
        if (!found.isEmpty() && !found.get(0).isOf(hash)) {
            throw new BusinessRuleViolation("IDEMPOTENCY_KEY_REUSED", null);
        }
        return found.stream().findFirst().map(AnsweredRequest::answer);
    }

    /**
     * Takes the key, in the transaction of the work to come. Of two at once the second waits for the first here, and
     * fails when that one commits.
     *
     * @return the id to complete
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long begin(String key, String hash) {
        em.createQuery("delete from AnsweredRequest a where a.userId = :user and a.createdAt < :old")
                .setParameter("user", currentUser.id()).setParameter("old", clock.instant().minus(KEPT)).executeUpdate();
        AnsweredRequest request = new AnsweredRequest(currentUser.id(), key, hash, clock.instant());
        em.persist(request);
        em.flush();
        return request.id();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void complete(long id, Answer answer) {
        em.find(AnsweredRequest.class, id).answered(answer);
    }
}
