package org.fuwubao.shared;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the object after the version that this edit saw. */
@ApplicationException(rollback = true)
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seen;
    private final long current;

    public StaleEdit(String what, Object id, long seen, long current) {
        super(what + " " + id + ": version " + seen + " is now " + current);
        this.seen = seen;
        this.current = current;
    }

    public long seen() {
        return seen;
    }

    public long current() {
        return current;
    }

    /** The check of every edit: the version the form saw must still be the one in the database. */
    public static void check(String what, Object id, long seen, long current) {
        if (seen != current) {
            throw new StaleEdit(what, id, seen, current);
        }
    }
}
