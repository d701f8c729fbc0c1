package org.fuwubao.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuwubao.contact.EnterpriseContact;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseScopes;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.figure.Figure;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.qualification.Qualification;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Where;

/**
 * Files as ledger rows, whole and unmasked: for the importer, which compares them with a sheet and may show a person
 * only what that person may see. It opens for those who may edit the file.
 */
@Stateless
@Allowed(object = RightObject.ENTERPRISE, action = RightAction.EDIT)
public class LedgerQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseScopes scopes;

    @Inject
    BusinessClock clock;

    /** Files by id, figures those that {@code source} gave; those that may not be edited are left out. Seven statements at most. */
    public Map<Long, LedgerFile> files(Collection<Long> ids, FigureSource source) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Where where = scopes.reach(RightObject.ENTERPRISE, RightAction.EDIT).narrow(new Where().and("e.id in :ids", "ids", ids));
        Map<Long, Enterprise> enterprises = where.bind(em.createQuery("select e from Enterprise e" + where, Enterprise.class)).getResultStream()
                .collect(Collectors.toMap(Enterprise::id, Function.identity()));
        if (enterprises.isEmpty()) {
            return Map.of();
        }
        Map<Long, LedgerReading> readings = new LinkedHashMap<>();
        enterprises.forEach((id, enterprise) -> readings.put(id, new LedgerReading(enterprise, clock.today())));
        of(Profile.class, "x.enterpriseId", enterprises).forEach(profile -> readings.get(profile.enterpriseId()).profile(profile.toForm()));
        of(Place.class, "x.enterprise.id", enterprises).forEach(place -> readings.get(place.enterprise().id()).place(place));
        of(EnterpriseContact.class, "x.enterprise.id", enterprises).forEach(contact -> readings.get(contact.enterprise().id()).contact(contact));
        of(Qualification.class, "x.enterprise.id", enterprises).forEach(held -> readings.get(held.enterprise().id()).qualification(held));
        of(Figure.class, "x.enterprise.id", enterprises).filter(figure -> figure.source() == source)
                .forEach(figure -> readings.get(figure.enterprise().id()).figure(figure));
        return readings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, reading -> reading.getValue().file()));
    }

    private <T> java.util.stream.Stream<T> of(Class<T> part, String key, Map<Long, Enterprise> enterprises) {
        return em.createQuery("select x from " + part.getSimpleName() + " x where " + key + " in :ids order by x." + ("x.enterpriseId".equals(key) ? "enterpriseId" : "id"), part)
                .setParameter("ids", enterprises.keySet()).getResultList().stream();
    }
}
