/**
 * Floor 1: requests of programs that were answered already, so that one sent twice is done once.
 * The answer is kept in the transaction of what it answers.
 */
package org.fuwubao.replay;
