package org.fuwubao.shared;

/**
 * Which rows of a list are wanted.
 *
 * @param size   rows a page, 1 to {@value #MAX_SIZE}
 * @param offset rows to pass over; for the pages a person jumps to, at most {@value #MAX_OFFSET}
 * @param after  cursor of the row before the page; wins over {@code offset}; {@code null} = from the beginning
 * @param before cursor of the row behind the page, or {@link #END} for the last page; {@code null} = read forwards
 * @param sort   name of a sort the list allows, a leading {@code -} turns it; {@code null} = the list's own
 */
public record PageRequest(int size, int offset, String after, String before, String sort) {

    public static final int MAX_SIZE = 100;
    /** Page 500 of 100 rows: beyond it a list goes on by key only. */
    public static final int MAX_OFFSET = 50_000;
    /** Cursor behind the last row. */
    public static final String END = "END";

    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new BusinessRuleViolation("PAGE_SIZE", "size", MAX_SIZE);
        }
        if (offset < 0 || offset > MAX_OFFSET) {
            throw new BusinessRuleViolation("PAGE_TOO_FAR", "offset", MAX_OFFSET);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, 0, null, null, null);
    }

    public static PageRequest after(int size, String cursor, String sort) {
        return new PageRequest(size, 0, cursor, null, sort);
    }

    public static PageRequest before(int size, String cursor, String sort) {
        return new PageRequest(size, 0, null, cursor, sort);
    }

    public static PageRequest at(int size, int offset, String sort) {
        return new PageRequest(size, offset, null, null, sort);
    }

    /** Read from behind: the rows just before a cursor, still shown in the order of the list. */
    public boolean backwards() {
        return before != null;
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
