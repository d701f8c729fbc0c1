package org.fuwubao.shared;

import jakarta.ejb.ApplicationException;

/** There is no such object, or it lies outside the reader's scope: the two answer alike. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
