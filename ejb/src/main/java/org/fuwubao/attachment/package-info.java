/**
 * Files that people bring in. What a file is, is read from its content: name, size and first bytes must agree before
 * anybody opens it.
 */
package org.fuwubao.attachment;
