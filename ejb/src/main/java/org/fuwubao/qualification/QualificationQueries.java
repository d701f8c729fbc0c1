package org.fuwubao.qualification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuwubao.enterprise.EnterpriseFiles;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Where;

/** Qualifications of enterprises, each within what the current user may read. */
@Stateless
@Allowed(object = RightObject.QUALIFICATION, action = RightAction.READ)
public class QualificationQueries {

    private static final Comparator<QualificationRow> ORDER = Comparator.comparing(QualificationRow::state)
            .thenComparing(row -> row.form().kind()).thenComparing(QualificationRow::id);

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseFiles files;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    BusinessClock clock;

    /** Valid ones first, by kind. @throws NotFound outside the scope */
    public List<QualificationRow> of(long enterpriseId) {
        files.requireReadable(RightObject.QUALIFICATION, enterpriseId);
        return em.createQuery("select q from Qualification q where q.enterprise.id = :id", Qualification.class)
                .setParameter("id", enterpriseId).getResultStream().map(q -> q.toRow(clock.today())).sorted(ORDER).toList();
    }

    /** Of many enterprises, in one statement; those outside the scope are left out. */
    public Map<Long, List<QualificationRow>> of(Collection<Long> enterpriseIds) {
        if (enterpriseIds.isEmpty()) {
            return Map.of();
        }
        Where where = scopes.reach(RightObject.QUALIFICATION, RightAction.READ).narrow(new Where().and("e.id in :ids", "ids", enterpriseIds));
        return where.bind(em.createQuery("select q from Qualification q join q.enterprise e" + where + " order by q.id", Qualification.class))
                .getResultStream().collect(Collectors.groupingBy(q -> q.enterprise().id(),
                        Collectors.mapping(q -> q.toRow(clock.today()), Collectors.toList())));
    }
}
