package org.fuwubao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.NotFound;

/**
 * The catalogue of parameters and their values by day. Reads are cached for a few seconds, so a change made on
 * another node is seen within {@value #CACHE_SECONDS} seconds.
 */
@ApplicationScoped
public class Parameters {

    private static final int CACHE_SECONDS = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<ParameterSource> sources;

    private volatile Cached cached;

    /** Value texts by key and first day. */
    private record Cached(Map<String, NavigableMap<LocalDate, String>> values, long readAt) {
    }

    /** The value that holds today. */
    public <T> T get(ParameterKey<T> key) {
        return get(key, clock.today());
    }

    /** The value that held or will hold on a day. */
    public <T> T get(ParameterKey<T> key, LocalDate day) {
        NavigableMap<LocalDate, String> values = values().get(key.name());
        Map.Entry<LocalDate, String> value = values == null ? null : values.floorEntry(day);
        return value == null ? key.standard() : key.read(value.getValue());
    }

    /** Every parameter of every feature, by name. */
    Map<String, ParameterKey<?>> catalogue() {
        Map<String, ParameterKey<?>> keys = new TreeMap<>();
        for (ParameterSource source : sources) {
            for (ParameterKey<?> key : source.keys()) {
                if (keys.put(key.name(), key) != null) {
                    throw new IllegalStateException("parameter " + key.name() + " is declared twice");
                }
            }
        }
        return keys;
    }

    ParameterKey<?> key(String name) {
        ParameterKey<?> key = catalogue().get(name);
        if (key == null) {
            throw new NotFound("parameter", name);
        }
        return key;
    }

    void forget() {
        cached = null;
    }

    private Map<String, NavigableMap<LocalDate, String>> values() {
        Cached now = cached;
        if (now == null || System.nanoTime() - now.readAt() > CACHE_SECONDS * 1_000_000_000L) {
            List<Parameter> rows = em.createQuery("select p from Parameter p order by p.key, p.revision", Parameter.class).getResultList();
            now = new Cached(rows.stream().collect(Collectors.groupingBy(Parameter::key, LinkedHashMap::new,
                    Collectors.toMap(Parameter::validFrom, Parameter::value, (earlier, correction) -> correction, TreeMap::new))), System.nanoTime());
            cached = now;
        }
        return now.values();
    }
}
