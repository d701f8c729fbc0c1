package org.fuwubao.figure;

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
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.Where;

/** Figures of enterprises, each within what the current user may read of them. */
@Stateless
@Allowed(object = RightObject.FIGURE, action = RightAction.READ)
public class FigureQueries {

    private static final Comparator<FigureRow> ORDER = Comparator.comparing(FigureRow::period).thenComparing(FigureRow::measure)
            .thenComparing(row -> !row.inUse()).thenComparing(FigureRow::asOf, Comparator.reverseOrder()).thenComparing(FigureRow::id);

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseFiles files;

    @Inject
    EnterpriseScopes scopes;

    /** All of one enterprise: the latest period first, the value in use before the others. @throws NotFound outside the scope */
    public List<FigureRow> of(long enterpriseId) {
        files.requireReadable(RightObject.FIGURE, enterpriseId);
        return em.createQuery("select f from Figure f where f.enterprise.id = :id", Figure.class).setParameter("id", enterpriseId)
                .getResultStream().map(Figure::toRow).sorted(ORDER).toList();
    }

    /** Those of one calendar year, whole-year values. @throws NotFound outside the scope */
    public List<FigureRow> ofYear(long enterpriseId, int year) {
        files.requireReadable(RightObject.FIGURE, enterpriseId);
        return em.createQuery("select f from Figure f where f.enterprise.id = :id and f.period = :period", Figure.class)
                .setParameter("id", enterpriseId).setParameter("period", Period.ofYear(year).toString())
                .getResultStream().map(Figure::toRow).sorted(ORDER).toList();
    }

    /** The values in use of many enterprises, in one statement; those outside the scope are left out. */
    public Map<Long, List<FigureRow>> inUse(Collection<Long> enterpriseIds) {
        if (enterpriseIds.isEmpty()) {
            return Map.of();
        }
        Where where = scopes.reach(RightObject.FIGURE, RightAction.READ).narrow(new Where().and("f.inUse = true").and("e.id in :ids", "ids", enterpriseIds));
        return where.bind(em.createQuery("select f from Figure f join f.enterprise e" + where, Figure.class)).getResultStream()
                .collect(Collectors.groupingBy(figure -> figure.enterprise().id(),
                        Collectors.mapping(Figure::toRow, Collectors.collectingAndThen(Collectors.toList(),
                                rows -> rows.stream().sorted(ORDER).toList()))));
    }
}
