/** Floor 1: how people like their lists: filters kept under a name, for oneself or the own unit, and the columns that are seen. */
package org.fuwubao.savedfilter;
