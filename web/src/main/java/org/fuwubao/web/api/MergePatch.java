package org.fuwubao.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A PATCH body: fields that are there replace those of the object, {@code null} empties one, the others stay. */
final class MergePatch {

    private MergePatch() {
    }

    /** @param current the object as its form is now @return the form as it is to be; refused like any other body */
    static <T> T apply(ObjectNode patch, T current, Class<T> form) {
        ObjectNode whole = Json.MAPPER.valueToTree(current);
        whole.setAll(patch);
        try {
            return Json.MAPPER.treeToValue(whole, form);
        } catch (JsonProcessingException e) {
            throw JsonBodies.refused(e);
        }
    }
}
