package org.fuwubao.exporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.identity.RightObject;

/**
 * A list that may be taken out as a sheet. A feature joins by a CDI bean of this type and its headings in the bundle of
 * this package ({@code <kind>.sheet}, {@code <kind>.<column>}). First the ids of all rows are read in the order of the
 * list, then their contents in portions: the set stays the one that was counted, whatever changes meanwhile.
 *
 * @param <R> what one row is made of
 */
public interface ExportableList<R> {

    /** Last part of its address: lower case, plural. */
    String kind();

    /** Its rows may be taken out by those who have {@code EXPORT} on this. */
    RightObject object();

    /** All columns, in the order of the list. */
    List<ExportColumn<R>> columns();

    /** Columns where none are named: those that the list shows. */
    List<String> usual();

    /** Names of the parameters that narrow it, as its page and REST name them. */
    Set<String> filters();

    /**
     * Ids of all rows, in the order of the list.
     *
     * @param asked values by name of the filter; a value that is not of its type is refused with its name
     * @param sort  as the list names it, {@code null} = its own
     */
    List<Long> ids(Map<String, String> asked, String sort);

    /** The rows of these ids, in this order; those that went out of reach meanwhile are left out. */
    List<R> rows(List<Long> ids);
}
