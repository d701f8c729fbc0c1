/**
 * Brings in what others keep in sheets, row by row: every row is judged by itself and answered with what became of
 * it. It uses the services of the features, which nobody else's rules can pass by.
 */
package org.fuwubao.importing;
