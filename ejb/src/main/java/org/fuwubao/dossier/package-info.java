/**
 * What else stands in an enterprise file: the ledger's fields beside the card and addresses with their days; and the
 * ledger view that reads and writes all parts of a file as one row.
 */
package org.fuwubao.dossier;
