/**
 * The enterprise file: who an enterprise is, where it stands, which industry and statistics status it has, and who
 * looks after it. Each row has one place where its reader is checked ({@link org.fuwubao.enterprise.EnterpriseScope}).
 */
package org.fuwubao.enterprise;
