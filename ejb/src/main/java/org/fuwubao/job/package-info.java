/**
 * Floor 1: what runs without anybody asking. Each piece of work says what is due up to a moment; the timer and the
 * clock of a demo run them all by the same door.
 */
package org.fuwubao.job;
