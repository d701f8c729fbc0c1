package org.fuwubao.identity;

/** Shown once to the administrator who opened or reset the account; to be changed at the first login. */
public record OneTimePassword(long userId, String username, String password) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "OneTimePassword[" + username + "]";
    }
}
