/**
 * Third-party agencies: the contracts under which they work, from a first to a last day, for named enterprises.
 * A contract in force is the only thing that opens an enterprise to an agency.
 */
package org.fuwubao.agency;
