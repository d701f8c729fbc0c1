package org.fuwubao.web.api;

import java.util.List;

/**
 * A refusal as problem+json before its texts are known: status, stable code, what is wrong field by field.
 *
 * @param arguments of the text of the code
 */
record ApiProblem(int status, String code, List<Object> arguments, List<FieldProblem> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** @param key key of its text in the bundles @param arguments of that text */
    record FieldProblem(String field, String code, String key, List<Object> arguments) {
    }

    static ApiProblem of(int status, String code, Object... arguments) {
        return new ApiProblem(status, code, List.of(arguments), List.of());
    }

    /** Something about one field, path or parameter is not acceptable. */
    static ApiProblem invalid(int status, String field, String code) {
        return new ApiProblem(status, "INVALID", List.of(), List.of(new FieldProblem(field, code, "problem." + code, List.of())));
    }
}
