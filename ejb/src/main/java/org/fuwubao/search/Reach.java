package org.fuwubao.search;

import java.util.Set;

/**
 * The scope of a search as the index understands it. Assignments and contracts are never in the index: their
 * enterprises are asked of the database for each search, so that one that ends ends at once.
 *
 * @param everything all enterprises
 * @param districts  those in these districts
 * @param ids        these besides
 */
record Reach(boolean everything, Set<String> districts, Set<Long> ids) {

    static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of());

    boolean nothing() {
        return !everything && districts.isEmpty() && ids.isEmpty();
    }
}
