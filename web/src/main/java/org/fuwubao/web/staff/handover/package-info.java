/** Pages of hand-overs: the inbox, the wizard, one hand-over with what its reader may do. */
package org.fuwubao.web.staff.handover;
