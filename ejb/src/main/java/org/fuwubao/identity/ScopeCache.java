package org.fuwubao.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Scopes already built, one a person; good for one stamp and one day, because contracts begin and end with days. */
@ApplicationScoped
public class ScopeCache {

    private static final int MOST = 10_000;

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(long stamp, LocalDate day, AccessScope scope) {
    }

    AccessScope get(long userId, long stamp, LocalDate day, Supplier<AccessScope> build) {
        Entry entry = entries.get(userId);
        if (entry == null || entry.stamp != stamp || !entry.day.equals(day)) {
            if (entries.size() >= MOST) {
                entries.clear();
            }
            entry = new Entry(stamp, day, build.get());
            entries.put(userId, entry);
        }
        return entry.scope;
    }
}
