package org.fuwubao.shared;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What to do when two people edited one form: fields that only one of them touched merge by themselves; where both
 * wrote different values a person chooses.
 *
 * @param base   the form that both began with
 * @param mine   what this person wrote
 * @param theirs what the other one saved first
 */
public record ThreeWayMerge<R extends Record>(R base, R mine, R theirs) {

    /** Fields that both changed, to different values. */
    public List<String> conflicts() {
        List<String> conflicts = new ArrayList<>();
        for (RecordComponent field : base.getClass().getRecordComponents()) {
            Object m = Changes.valueOf(field, mine);
            Object t = Changes.valueOf(field, theirs);
            Object b = Changes.valueOf(field, base);
            if (!Objects.equals(m, t) && !Objects.equals(m, b) && !Objects.equals(t, b)) {
                conflicts.add(field.getName());
            }
        }
        return List.copyOf(conflicts);
    }

    /** Fields that only the other one changed: they are taken over by themselves. */
    public List<String> takenOver() {
        return Changes.names(base, theirs).stream().filter(field -> !Changes.names(base, mine).contains(field)).toList();
    }

    /** The merged form. @param keepMine the conflicting fields in which this person's value wins */
    public R resolve(Set<String> keepMine) {
        RecordComponent[] fields = base.getClass().getRecordComponents();
        Object[] values = new Object[fields.length];
        Class<?>[] types = new Class<?>[fields.length];
        List<String> conflicts = conflicts();
        for (int i = 0; i < fields.length; i++) {
            Object m = Changes.valueOf(fields[i], mine);
            boolean touched = !Objects.equals(m, Changes.valueOf(fields[i], base));
            boolean lost = conflicts.contains(fields[i].getName()) && !keepMine.contains(fields[i].getName());
            values[i] = touched && !lost ? m : Changes.valueOf(fields[i], theirs);
            types[i] = fields[i].getType();
        }
        try {
            @SuppressWarnings("unchecked")
            R merged = (R) base.getClass().getDeclaredConstructor(types).newInstance(values);
            return merged;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(base.getClass().getName(), e);
        }
    }
}
