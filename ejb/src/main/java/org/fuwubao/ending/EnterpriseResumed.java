package org.fuwubao.ending;

/** The end of a file was a mistake and is undone; told within the transaction. */
public record EnterpriseResumed(long enterpriseId) {
}
