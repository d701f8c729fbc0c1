/** The door, and what everybody may do with the own account. */
package org.fuwubao.web.account;
