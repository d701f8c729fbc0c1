package org.fuwubao.savedfilter;

/**
 * One kept filter as its readers see it.
 *
 * @param query    the part of the list's address behind the question mark
 * @param mine     the reader is its owner, who alone changes it
 * @param shared   all people of the owner's unit see it
 * @param standard the list opens with it, for its owner
 */
public record SavedFilterRow(long id, String kind, String name, String query, boolean mine, boolean shared, boolean standard, long version) {
}
