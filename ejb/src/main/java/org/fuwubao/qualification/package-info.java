/**
 * Certificates, titles and recognised platforms of an enterprise with number, issue and expiry. Whether one is valid
 * is asked for a day, never stored.
 */
package org.fuwubao.qualification;
