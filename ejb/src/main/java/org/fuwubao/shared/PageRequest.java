package org.fuwubao.shared;

/**
 * Which rows of a list are wanted.
 *
 * @param size   rows a page, 1 to {@value #MAX_SIZE}
 * @param offset rows to pass over; for the pages a person jumps to, at most {@value #MAX_OFFSET}
 * @param after  cursor of an earlier page; wins over {@code offset}; {@code null} = from the beginning
 * @param sort   name of a sort the list allows, a leading {@code -} turns it; {@code null} = the list's own
 */
public record PageRequest(int size, int offset, String after, String sort) {

    public static final int MAX_SIZE = 100;
    /** Page 500 of 100 rows: beyond it a list goes on by key only. */
    public static final int MAX_OFFSET = 50_000;

    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new BusinessRuleViolation("PAGE_SIZE", "size", MAX_SIZE);
        }
        if (offset < 0 || offset > MAX_OFFSET) {
            throw new BusinessRuleViolation("PAGE_TOO_FAR", "offset", MAX_OFFSET);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, 0, null, null);
    }

    public static PageRequest after(int size, String cursor, String sort) {
        return new PageRequest(size, 0, cursor, sort);
    }

    public static PageRequest at(int size, int offset, String sort) {
        return new PageRequest(size, offset, null, sort);
    }

    /** The cursor of a list in the order of ids; {@code null} from the beginning. */
    public Long afterId() {
        try {
            return after == null ? null : Long.valueOf(after);
        } catch (NumberFormatException foreign) {
            throw new BusinessRuleViolation("CURSOR", "after");
        }
    }
}
