package org.fuwubao.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Cursor;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.shared.Where;

/** The orders a list of enterprises allows. Files without the value come last both ways; ties end with the id. */
enum EnterpriseSort {

    UPDATED("updatedAt", "e.updatedAt", row -> row.updatedAt().toString(), Instant::parse),
    NAME("name", "e.nameKey", EnterpriseRow::nameKey, text -> text),
    FOUNDED("foundedOn", "e.foundedOn", row -> row.foundedOn() == null ? null : row.foundedOn().toString(), LocalDate::parse),
    STAFF("staff", "e.staff", row -> row.staff() == null ? null : row.staff().toString(), Integer::valueOf);

    /** What a list without a wish is sorted by: the latest change first. */
    static final String DEFAULT = "-updatedAt";

    private final String parameter;
    private final String path;
    private final Function<EnterpriseRow, String> value;
    private final Function<String, Object> parse;

    EnterpriseSort(String parameter, String path, Function<EnterpriseRow, String> value, Function<String, Object> parse) {
        this.parameter = parameter;
        this.path = path;
        this.value = value;
        this.parse = parse;
    }

    /**
     * One order in one direction, read forwards or backwards.
     *
     * @param wish the parameter as asked for, {@code -} in front where it falls
     */
    record Order(EnterpriseSort by, String wish, boolean falling, boolean backwards) {

        static Order of(PageRequest page) {
            String wish = page.sort() == null || page.sort().isBlank() ? DEFAULT : page.sort();
            String name = wish.startsWith("-") ? wish.substring(1) : wish;
            for (EnterpriseSort sort : values()) {
                if (sort.parameter.equals(name)) {
                    return new Order(sort, wish, wish.startsWith("-"), page.backwards());
                }
            }
            throw new BusinessRuleViolation("SORT", "sort", wish);
        }

        private boolean nullable() {
            return by == FOUNDED || by == STAFF;
        }

        /** {@code order by}, turned when read from behind. */
        String clause() {
            boolean down = falling != backwards;
            String direction = down ? " desc" : "";
            String nulls = !nullable() ? "" : backwards ? " nulls first" : " nulls last";
            return " order by " + by.path + direction + nulls + ", e.id" + direction;
        }

        String cursorOf(EnterpriseRow row) {
            return new Cursor(wish, by.value.apply(row), row.id()).encoded();
        }

        /** The rows beyond the cursor in the direction of reading. */
        Where from(Where where, PageRequest page) {
            String encoded = backwards ? page.before() : page.after();
            if (encoded == null || PageRequest.END.equals(encoded)) {
                return where;
            }
            Cursor cursor = Cursor.decode(encoded, wish);
            String beyond = falling != backwards ? "<" : ">";
            Where from = where.copy().with("cursorId", cursor.id());
            if (cursor.value() == null) {
                // among the last, those without a value; read backwards everything with a value lies beyond too
                return from.and("(" + by.path + " is null and e.id " + beyond + " :cursorId"
                        + (backwards ? " or " + by.path + " is not null)" : ")"));
            }
            from.with("cursorValue", parsed(cursor.value()));
            String withNulls = nullable() && !backwards ? " or " + by.path + " is null" : "";
            // the first half lets the index find the place, the second decides ties
            return from.and("(" + by.path + " " + beyond + "= :cursorValue" + withNulls + ")")
                    .and("(" + by.path + " " + beyond + " :cursorValue or " + by.path + " = :cursorValue and e.id " + beyond
                            + " :cursorId" + withNulls + ")");
        }

        private Object parsed(String text) {
            try {
                return by.parse.apply(text);
            } catch (java.time.DateTimeException | NumberFormatException notOurs) {
                throw new BusinessRuleViolation("CURSOR", "after");
            }
        }
    }
}
