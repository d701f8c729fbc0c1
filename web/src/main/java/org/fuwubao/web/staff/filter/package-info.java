/** Filters and columns that people keep for their lists. */
package org.fuwubao.web.staff.filter;
