/**
 * Finds enterprises by whatever people type: names in any spelling, former names, pinyin, initials, credit codes.
 * Text is folded in Java into plain tokens, so any engine answers alike; an index that is missing or broken costs
 * ranking, never an answer: the database answers in the same scope until the index is built again.
 */
package org.fuwubao.search;
