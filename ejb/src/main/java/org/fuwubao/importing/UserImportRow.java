package org.fuwubao.importing;

import org.fuwubao.shared.BusinessRuleViolation;

/**
 * What became of one row.
 *
 * @param line     number of the row in the sheet
 * @param password the one-time password of the account that was opened, shown this once; {@code null} = rejected
 * @param refusal  why it was rejected, {@code null} = opened
 */
public record UserImportRow(int line, String username, String displayName, String unit, String password, BusinessRuleViolation refusal) {

    public boolean opened() {
        return refusal == null;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "UserImportRow[" + line + ", " + username + ", " + (opened() ? "opened" : refusal.code()) + "]";
    }
}
