/** Parameters with their values by day. */
package org.fuwubao.web.staff.admin.parameter;
