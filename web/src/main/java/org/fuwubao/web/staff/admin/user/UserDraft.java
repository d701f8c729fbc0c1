package org.fuwubao.web.staff.admin.user;

import java.io.Serializable;
import org.fuwubao.identity.UserForm;
import org.fuwubao.identity.UserRow;

/** What is being typed about an account. */
public class UserDraft implements Serializable {

    /** Chosen instead of a unit: the person belongs to the enterprise of the credit code. */
    public static final String ENTERPRISE = "ENTERPRISE";
    private static final long serialVersionUID = 1L;

    private String username;
    private String displayName;
    private String unit;
    private String uscc;
    private String phone;
    private String email;
    private boolean mainContact;

    public UserDraft() {
    }

    /** @param uscc credit code of the person's enterprise, {@code null} for people of other units */
    UserDraft(UserRow user, String uscc) {
        username = user.username();
        displayName = user.displayName();
        unit = user.enterpriseId() == null ? String.valueOf(user.unitId()) : ENTERPRISE;
        this.uscc = uscc;
        phone = user.phone();
        email = user.email();
        mainContact = user.mainContact();
    }

    boolean isOfEnterprise() {
        return ENTERPRISE.equals(unit);
    }

    UserForm toForm(Long unitId, Long enterpriseId) {
        return new UserForm(username, displayName, unitId, phone, email, enterpriseId, mainContact && enterpriseId != null);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUnitId() {
        return unit;
    }

    public void setUnitId(String unit) {
        this.unit = unit;
    }

    public String getUscc() {
        return uscc;
    }

    public void setUscc(String uscc) {
        this.uscc = uscc;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isMainContact() {
        return mainContact;
    }

    public void setMainContact(boolean mainContact) {
        this.mainContact = mainContact;
    }
}
