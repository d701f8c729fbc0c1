/** The tree of units, level by level. */
package org.fuwubao.web.staff.admin.unit;
