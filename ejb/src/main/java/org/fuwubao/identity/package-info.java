/**
 * Floor 1: people, units, roles and rights, logins and parameters.
 * Says who is asking ({@code CurrentUser}) and how far that person reaches ({@code AccessScope}).
 */
package org.fuwubao.identity;
