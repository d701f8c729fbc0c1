/**
 * Floor 4: lists taken out as sheets. Every list that may be taken out is an {@link org.fuwubao.exporting.ExportableList};
 * rights, reason, trail, form of the cells and the file itself are the same for all of them.
 */
package org.fuwubao.exporting;
