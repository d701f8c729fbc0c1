/** The trail, for the audit administrator. */
package org.fuwubao.web.staff.admin.audit;
