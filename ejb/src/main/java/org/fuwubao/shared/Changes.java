package org.fuwubao.shared;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fields in which two states of a form differ.
 *
 * @param before old values by field
 * @param after  new values by field
 */
public record Changes(Map<String, Object> before, Map<String, Object> after) {

    public static <R extends Record> Changes between(R before, R after) {
        Map<String, Object> old = fields(before);
        Map<String, Object> now = fields(after);
        old.entrySet().removeIf(field -> Objects.equals(field.getValue(), now.get(field.getKey()))
                && now.remove(field.getKey(), field.getValue()));
        now.keySet().retainAll(old.keySet());
        return new Changes(old, now);
    }

    /** All fields of a form by name, in its order. */
    public static Map<String, Object> fields(Record form) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            fields.put(component.getName(), valueOf(component, form));
        }
        return fields;
    }

    /** Names of the fields in which the two differ. */
    public static <R extends Record> List<String> names(R one, R other) {
        List<String> names = new ArrayList<>();
        Map<String, Object> others = fields(other);
        fields(one).forEach((name, value) -> {
            if (!Objects.equals(value, others.get(name))) {
                names.add(name);
            }
        });
        return names;
    }

    static Object valueOf(RecordComponent component, Record form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
