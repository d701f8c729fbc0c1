/**
 * 迁区: the file of an enterprise goes from one district to another. Both acknowledge; the new one gets the file, the old
 * one keeps reading its history up to that day; what is open is passed on or finished, one by one.
 */
package org.fuwubao.relocation;
