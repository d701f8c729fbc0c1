package org.fuwubao.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.LoginService;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.web.support.Menu;

/** account/password: a new password, asked for at the first login with a one-time password. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    LoginService login;

    @Inject
    CurrentUser currentUser;

    @Inject
    Menu menu;

    private String current;
    private String next;
    private String again;

    public String change() {
        if (!next.equals(again)) {
            throw new BusinessRuleViolation("PASSWORD_NOT_REPEATED", "again");
        }
        login.changeOwnPassword(current, next);
        return menu.getHome() + "?faces-redirect=true";
    }

    /** A one-time password was used: nothing else opens before it is changed. */
    public boolean isForced() {
        return currentUser.mustChangePassword();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
