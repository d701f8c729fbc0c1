/**
 * Figures of an enterprise by year, quarter or day: each source's value is kept, one is in use and says why. A value
 * written as a word (约1200万) keeps its words and bounds and never counts as exact.
 */
package org.fuwubao.figure;
