/**
 * Floor 1: what the house tells its own people, on the page and by mail. A message is a row written in the transaction
 * of the act that causes it; the person reads it, follows its link, or throws it away.
 */
package org.fuwubao.message;
