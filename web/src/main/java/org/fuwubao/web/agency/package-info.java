/** The workspace of third-party agencies: what contracts in force open, and nothing else. */
package org.fuwubao.web.agency;
