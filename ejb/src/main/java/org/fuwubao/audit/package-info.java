/**
 * Floor 1: the trail. One entry for each change, in the transaction of the change; one for each denial, in its own.
 * Entries are only ever added.
 */
package org.fuwubao.audit;
