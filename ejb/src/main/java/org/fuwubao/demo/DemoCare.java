package org.fuwubao.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.TreeSet;
import org.fuwubao.ending.EndService;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.handover.HandoverForm;
import org.fuwubao.handover.HandoverKind;
import org.fuwubao.handover.HandoverService;
import org.fuwubao.identity.AccessScopes;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.relocation.RelocationForm;
import org.fuwubao.relocation.RelocationService;
import org.fuwubao.search.BulkWriting;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Unguarded;
import org.fuwubao.sharedcare.SharedCareForm;
import org.fuwubao.sharedcare.SharedCareService;

/** Care on the move in the demo: a hand-over and a move that wait, a move that is done, a file that ended, a request for shared care. */
@Stateless
@Unguarded("seeds a new demo; acts by the guarded services as the people of the demo")
public class DemoCare {

    private static final int NEEDED = 8;
    private static final int HANDED_OVER = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    HandoverService handovers;

    @Inject
    RelocationService relocations;

    @Inject
    EndService ends;

    @Inject
    SharedCareService sharedCare;

    @Inject
    AccessScopes scopes;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    BulkWriting bulk;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void seed() {
        bulk.leaveTheIndexAlone();
        List<Enterprise> own = em.createQuery("select e from Enterprise e where e.district = '110108' and e.uscc is not null"
                        + " and e.registrationStatus = org.fuwubao.enterprise.RegistrationStatus.EXISTING"
                        + " and e.id in (select a.enterprise.id from StewardAssignment a where a.user.username = 'steward.haidian' and a.validTo is null)"
                        + " order by e.id desc", Enterprise.class).setMaxResults(NEEDED).getResultList();
        if (own.size() < NEEDED) {
            return;
        }
        become("steward.haidian");
        TreeSet<Long> handed = new TreeSet<>(own.subList(0, HANDED_OVER).stream().map(Enterprise::id).toList());
        handovers.propose(new HandoverForm(HandoverKind.FOR_GOOD, null, "deputy.haidian", clock.today().plusDays(7), null, "岗位调整，中关村街道片区企业移交", handed, List.of()));
        long waiting = relocations.propose(new RelocationForm(own.get(3).id(), "110105", false, null, "企业办公地迁至望京，签有三年租约"));
        long moved = relocations.propose(new RelocationForm(own.get(4).id(), "110105", true, null, "注册地和经营地均迁至朝阳区"));
        become("head.chaoyang");
        relocations.accept(waiting, 0, "steward.chaoyang");
        relocations.accept(moved, 0, "steward.chaoyang");
        em.flush();
        become("head.haidian");
        relocations.release(moved, 1, List.of());
        ends.end(own.get(5).id(), own.get(5).version(), RegistrationStatus.DEREGISTERED, null, "已在市场监管部门办理注销登记");
        become("steward.chaoyang");
        sharedCare.ask(own.get(6).uscc(), new SharedCareForm(StewardRole.SECTOR, null, clock.today().plusYears(1)), "其子公司在朝阳区，拟一并服务");
    }

    private void become(String username) {
        currentUser.become(scopes.of(username), Channel.JOB, null, null, false);
    }
}
