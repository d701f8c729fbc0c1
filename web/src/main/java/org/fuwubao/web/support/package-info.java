/**
 * What all pages share: language, addresses, menu, formats, the one handler of exceptions.
 * Knows nothing of a single feature.
 */
package org.fuwubao.web.support;
