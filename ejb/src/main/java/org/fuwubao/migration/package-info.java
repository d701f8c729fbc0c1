/**
 * The step before the server: applies the numbered migrations of {@code db/migration} and ends.
 * No class of the running application uses it.
 */
package org.fuwubao.migration;
