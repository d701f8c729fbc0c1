package org.fuwubao.search;

/**
 * One line under the search field.
 *
 * @param matchedField what of the enterprise matched, see the highlight
 * @param own          the person looks after it, or belongs to it
 * @param fuzzy        only like what was typed
 */
public record Suggestion(long id, String name, String uscc, Highlight.Field matchedField, Highlight highlight, boolean own,
        boolean fuzzy) {
}
