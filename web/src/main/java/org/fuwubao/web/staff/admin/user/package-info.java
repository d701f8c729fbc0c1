/** Accounts of people: opened, changed, locked; roles in their hands. The same pages serve an agency for its own people. */
package org.fuwubao.web.staff.admin.user;
