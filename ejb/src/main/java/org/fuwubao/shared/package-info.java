/**
 * Floor 0: values and habits that every feature uses (time, codes, text folding, pages, the four refusals).
 * Nothing here knows a feature.
 */
package org.fuwubao.shared;
