/**
 * What else stands in an enterprise file: the ledger's fields beside the card, addresses and districts with their days,
 * relations, traits, money; and the ledger view that reads and writes all parts of a file as one row.
 */
package org.fuwubao.dossier;
