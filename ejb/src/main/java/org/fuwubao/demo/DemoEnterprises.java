package org.fuwubao.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuwubao.agency.AgencyContract;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Unguarded;
import org.fuwubao.identity.Unit;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.search.BulkWriting;
import org.fuwubao.shared.BusinessClock;

/** The enterprises of the demo, the people in charge of them and the agencies' contracts. */
@Stateless
@Unguarded("called at the start by Demo alone, on a database without accounts")
public class DemoEnterprises {

    private static final LocalDate IN_CHARGE_SINCE = LocalDate.of(2025, 3, 1);
    /** Beyond so many of the sequence nobody is put in charge: no person looks after thousands. */
    private static final int LOOKED_AFTER = 3_000;
    /** So many rows are held in memory before they are written. */
    private static final int HELD = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    @Inject
    BulkWriting bulk;

    @Inject
    DemoFiles files;

    /** A demo enterprise that got a person of its own. */
    public record Known(long id, String name) {
    }

    /** Numbers {@code from} to {@code to} of the sequence, in one transaction; {@code of} so many that will be there. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void seed(int from, int to, int of) {
        currentUser.becomeSystem("demo");
        // the index is built after the demo, see IndexRebuild
        bulk.leaveTheIndexAlone();
        EnterpriseGenerator generator = new EnterpriseGenerator(EnterpriseGenerator.DEMO_SEED);
        Map<String, UserAccount> users = em.createQuery("select u from UserAccount u", UserAccount.class).getResultStream()
                .collect(Collectors.toMap(UserAccount::username, Function.identity()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        for (int index = from; index < to; index++) {
            InventedEnterprise invented = generator.enterprise(index);
            // the later in the sequence, the longer ago it was touched: over a year, no two at once
            Instant touched = now.minus(1 + index * (365L * 24 * 60 * 60) / of, ChronoUnit.SECONDS);
            Enterprise enterprise = new Enterprise(invented.toForm(), clock.today(), touched, "demo");
            em.persist(enterprise);
            if (index < LOOKED_AFTER) {
                putInCharge(enterprise, invented, index, users);
                files.fill(enterprise, invented, index, clock.today(), touched);
            }
            if ((index + 1) % HELD == 0) {
                em.flush();
                em.clear();
            }
        }
        trail.record("SEED", RightObject.ENTERPRISE, null, Map.of(), Map.of("from", from, "to", to));
    }

    private void putInCharge(Enterprise enterprise, InventedEnterprise invented, int index, Map<String, UserAccount> users) {
        UserAccount local = users.get(DemoStewards.of(invented.district()));
        // one in twelve waits for a local steward, so that the list of incomplete files is not empty
        if (local != null && index % 12 != 11) {
            em.persist(enterprise.assign(local, StewardRole.LOCAL, IN_CHARGE_SINCE, null));
        }
        if ("110108".equals(invented.district()) && index % 5 == 0) {
            em.persist(enterprise.assign(users.get("deputy.haidian"), StewardRole.DEPUTY, IN_CHARGE_SINCE.plusMonths(3), null));
        }
        if ("A".equals(invented.tier())) {
            em.persist(enterprise.assign(users.get("officer.kw"), StewardRole.SECTOR, IN_CHARGE_SINCE, null));
        }
        if (index % 20 == 4 && local != null) {
            em.persist(enterprise.assign(users.get("steward.chaoyang"), StewardRole.LOCAL, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 2, 28)));
        }
    }

    /** One contract in force, one that ended, for the two agencies. */
    public void seedContracts() {
        currentUser.becomeSystem("demo");
        LocalDate today = clock.today();
        contract("HT-2026-001", "AG-A", today.minusMonths(8), today.plusMonths(10), "110108");
        contract("HT-2024-017", "AG-B", today.minusMonths(26), today.minusMonths(2), "110105");
    }

    private void contract(String number, String agency, LocalDate from, LocalDate to, String district) {
        List<Long> ids = em.createQuery("select e.id from Enterprise e where e.district = :district"
                        + " and e.registrationStatus = org.fuwubao.enterprise.RegistrationStatus.EXISTING order by e.id", Long.class)
                .setParameter("district", district).setMaxResults(12).getResultList();
        em.persist(new AgencyContract(number, unit(agency), unit("D" + district), from, to, new HashSet<>(ids)));
        trail.record("CREATE", RightObject.CONTRACT, number, Map.of(), Map.of("agency", agency, "from", from, "to", to));
    }

    private Unit unit(String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class).setParameter("code", code).getSingleResult();
    }

    /** The first enterprise of a district that is on the key list and has a code. */
    public Optional<Known> enterpriseOf(String district) {
        return em.createQuery("select e from Enterprise e where e.district = :district and e.onKeyList = true and e.uscc is not null"
                        + " and e.registrationStatus = org.fuwubao.enterprise.RegistrationStatus.EXISTING order by e.id", Enterprise.class)
                .setParameter("district", district).setMaxResults(1).getResultStream().findFirst()
                .map(e -> new Known(e.id(), e.name()));
    }
}
