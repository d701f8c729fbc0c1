package org.fuwubao.web.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two people changed one record from the same base. What only one of them touched is taken over by itself; where both
 * wrote something else, a person chooses.
 *
 * @param base   what the loser's form began with
 * @param mine   what the loser wants
 * @param theirs what the winner saved
 */
public record ThreeWay<R extends Record>(R base, R mine, R theirs) {

    /** Names of the components on which both wrote, and not the same. */
    public List<String> contested() {
        return components().filter(part -> !same(part, base, mine) && !same(part, base, theirs) && !same(part, mine, theirs))
                .map(RecordComponent::getName).toList();
    }

    /** Names of the components that only the winner wrote. */
    public List<String> takenOver() {
        return components().filter(part -> same(part, base, mine) && !same(part, base, theirs)).map(RecordComponent::getName).toList();
    }

    /** The record that comes of it; {@code keepTheirs} names the contested components where the winner's value stands. */
    public R merged(Set<String> keepTheirs) {
        RecordComponent[] parts = mine.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean untouched = same(parts[i], base, mine);
            values[i] = value(parts[i], untouched || keepTheirs.contains(parts[i].getName()) ? theirs : mine);
        }
        return build(parts, values);
    }

    /** One component of a record by its name. */
    public static Object value(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents()).filter(part -> part.getName().equals(name)).findFirst()
                .map(part -> value(part, record)).orElse(null);
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(mine.getClass().getRecordComponents());
    }

    private static boolean same(RecordComponent part, Record one, Record other) {
        return Objects.equals(value(part, one), value(part, other));
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private R build(RecordComponent[] parts, Object[] values) {
        try {
            Constructor<?> constructor = mine.getClass().getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(mine.getClass().getSimpleName(), e);
        }
    }
}
