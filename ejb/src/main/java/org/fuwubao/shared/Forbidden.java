package org.fuwubao.shared;

import jakarta.ejb.ApplicationException;

/** The person may see the object, or knows that its kind exists, but may not do this to it. */
@ApplicationException(rollback = true)
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String what) {
        super(what);
    }
}
