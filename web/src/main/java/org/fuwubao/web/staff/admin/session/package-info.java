/** Everybody's living sessions, for the security administrator. */
package org.fuwubao.web.staff.admin.session;
