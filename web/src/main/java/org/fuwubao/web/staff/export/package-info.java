/** Lists taken out as sheets. */
package org.fuwubao.web.staff.export;
