package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuwubao.shared.BusinessClock;

/** Reads of the parameters with their histories. */
@Stateless
@Allowed(object = RightObject.PARAMETER, action = RightAction.READ)
public class ParameterQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** The whole catalogue: a page of its own size, because features declare it and nobody adds rows. */
    public List<ParameterRow> list() {
        LocalDate today = clock.today();
        Map<String, List<Parameter>> values = em.createQuery("select p from Parameter p order by p.key, p.revision", Parameter.class)
                .getResultStream().collect(Collectors.groupingBy(Parameter::key));
        return parameters.catalogue().values().stream()
                .map(key -> row(key, values.getOrDefault(key.name(), List.of()), today)).toList();
    }

    public ParameterRow get(String name) {
        return row(parameters.key(name), values(name), clock.today());
    }

    /** Newest first. */
    public List<ParameterChange> history(String name) {
        parameters.key(name);
        return em.createQuery("""
                select new org.fuwubao.identity.ParameterChange(p.revision, p.validFrom, p.value, p.changedBy, p.changedAt)
                from Parameter p where p.key = :key order by p.revision desc""", ParameterChange.class)
                .setParameter("key", name).getResultList();
    }

    private List<Parameter> values(String name) {
        return em.createQuery("select p from Parameter p where p.key = :key order by p.revision", Parameter.class)
                .setParameter("key", name).getResultList();
    }

    private static ParameterRow row(ParameterKey<?> key, List<Parameter> values, LocalDate today) {
        Parameter inForce = values.stream().filter(value -> !value.validFrom().isAfter(today))
                .reduce((a, b) -> b.validFrom().isBefore(a.validFrom()) ? a : b).orElse(null);
        String standard = String.valueOf(key.standard());
        return new ParameterRow(key.name(), key.type(), key.limits(), standard, inForce == null ? standard : inForce.value(),
                inForce == null ? null : inForce.validFrom(), values.isEmpty() ? 0 : values.get(values.size() - 1).revision());
    }
}
