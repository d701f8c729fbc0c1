package org.fuwubao.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the business refuses what was asked. Carries a stable code (upper case, the key of its text in the
 * bundles), the field it is about ({@code null} = the whole) and the arguments of the text.
 */
@ApplicationException(rollback = true)
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    public BusinessRuleViolation(String code, String field, Object... arguments) {
        super(code + (field == null ? "" : " (" + field + ")"));
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
