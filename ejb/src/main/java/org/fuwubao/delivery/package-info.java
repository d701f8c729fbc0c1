/**
 * Floor 1: messages that leave the house. A message is a row written in the transaction that causes it; a sender
 * delivers it afterwards, again and again until it is taken.
 */
package org.fuwubao.delivery;
