/** Pages of moves between districts: the inbox, the proposal, one move, and the files that went to another district. */
package org.fuwubao.web.staff.relocation;
