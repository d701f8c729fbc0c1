/** What the management port says of the application: alive, and ready to be asked. */
package org.fuwubao.web.health;
