package org.fuwubao.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    /** Every value with the days on which it holds, from the standard to the last plan. */
    public List<ParameterPeriod> periods(String name) {
        return ParameterPeriod.of(String.valueOf(parameters.key(name).standard()), byDay(values(name)), clock.today());
    }

    /**
     * What {@link #periods} would be after a change; nothing is stored.
     *
     * @throws org.fuwubao.shared.BusinessRuleViolation as the change itself would
     */
    public List<ParameterPeriod> preview(String name, LocalDate validFrom, String value) {
        ParameterKey<?> key = parameters.key(name);
        String text = String.valueOf(key.read(value));
        ParameterService.checkDay(validFrom, clock.today());
        NavigableMap<LocalDate, String> values = byDay(values(name));
        values.put(validFrom, text);
        return ParameterPeriod.of(String.valueOf(key.standard()), values, clock.today()).stream()
                .map(period -> validFrom.equals(period.from()) ? period.markedAsChanged() : period).toList();
    }

    /** By first day; of two values for a day the later correction holds. */
    private static NavigableMap<LocalDate, String> byDay(List<Parameter> values) {
        return values.stream().collect(Collectors.toMap(Parameter::validFrom, Parameter::value, (earlier, correction) -> correction, TreeMap::new));
    }

    private List<Parameter> values(String name) {
        return em.createQuery("select p from Parameter p where p.key = :key order by p.revision", Parameter.class)
                .setParameter("key", name).getResultList();
    }

    private static ParameterRow row(ParameterKey<?> key, List<Parameter> values, LocalDate today) {
        String standard = String.valueOf(key.standard());
        List<ParameterPeriod> periods = ParameterPeriod.of(standard, byDay(values), today);
        ParameterPeriod now = periods.stream().filter(ParameterPeriod::current).findFirst().orElseThrow();
        return new ParameterRow(key.name(), key.type(), key.limits(), standard, now.value(), now.from(),
                values.isEmpty() ? 0 : values.get(values.size() - 1).revision(), periods.subList(periods.indexOf(now) + 1, periods.size()));
    }
}
