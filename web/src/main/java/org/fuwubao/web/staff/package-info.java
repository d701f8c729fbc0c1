/** Pages of staff: what the government's people work with all day. */
package org.fuwubao.web.staff;
