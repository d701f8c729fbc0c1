/** Pages of enterprises: the own file and who to call. */
package org.fuwubao.web.portal;
