package org.fuwubao.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.job.DueWork;
import org.fuwubao.shared.BusinessClock;

/** Moves whose day has come, one transaction each; doing it twice does nothing, because the state says that it is done. */
@ApplicationScoped
public class DueMoves implements DueWork {

    @Inject
    DueMove one;

    @Inject
    CurrentUser currentUser;

    @Override
    public String name() {
        return "relocation";
    }

    @Override
    public int runDue(Instant now) {
        AccessScope before = currentUser.scope();
        currentUser.becomeSystem("relocation");
        try {
            return (int) one.ids().stream().filter(one::run).count();
        } finally {
            currentUser.become(before, Channel.JOB, null, null, false);
        }
    }

    /** The transactions. */
    @ApplicationScoped
    public static class DueMove {

        @PersistenceContext
        EntityManager em;

        @Inject
        Moves moves;

        @Inject
        BusinessClock clock;

        @Transactional
        public List<Long> ids() {
            return em.createQuery("select r.id from Relocation r where r.state = org.fuwubao.relocation.RelocationState.AGREED and r.movesOn <= :today order by r.id", Long.class)
                    .setParameter("today", clock.today()).getResultList();
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public boolean run(long id) {
            Relocation relocation = em.find(Relocation.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (!relocation.isDue(clock.today())) {
                return false;
            }
            moves.carryOut(relocation);
            return true;
        }
    }
}
