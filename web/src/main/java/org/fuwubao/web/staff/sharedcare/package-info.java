/** Pages of shared care: asking by a credit code, and deciding on what others asked. */
package org.fuwubao.web.staff.sharedcare;
