package org.fuwubao.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.OptimisticLock;

/**
 * The account of one person. Opened by an administrator with a one-time password, which the person changes at the
 * first login; locked for a while by failed logins or until further notice by the security administrator; disabled
 * when the person leaves, never deleted, because the history names it.
 */
@Entity
@Table(name = "user_account")
public class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "user_account_seq")
    @SequenceGenerator(name = "user_account_seq", sequenceName = "user_account_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 40)
    private String username;

    @Column(name = "display_name", nullable = false, length = 120)
    private String displayName;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", nullable = false)
    private Unit unit;

    @Column(length = 20)
    private String phone;

    @Column(length = 254)
    private String email;

    /** The enterprise an enterprise user belongs to; only an id, because enterprises live a floor higher. */
    @Column(name = "enterprise_id")
    private Long enterpriseId;

    /** The main contact of an enterprise looks after the accounts of its people. */
    @Column(name = "main_contact", nullable = false)
    private boolean mainContact;

    @Column(name = "password_hash", nullable = false, length = 400)
    @OptimisticLock(excluded = true)
    private String passwordHash;

    @Column(name = "must_change_password", nullable = false)
    @OptimisticLock(excluded = true)
    private boolean mustChangePassword;

    /** A one-time password is good until then. */
    @Column(name = "one_time_until")
    @OptimisticLock(excluded = true)
    private Instant oneTimeUntil;

    @Column(nullable = false)
    private boolean active = true;

    /** Locked by the security administrator until unlocked. */
    @Column(nullable = false)
    private boolean barred;

    /** Locked by failed logins until then. */
    @Column(name = "locked_until")
    @OptimisticLock(excluded = true)
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    @OptimisticLock(excluded = true)
    private Instant lastLoginAt;

    /** Goes up with each change of roles, unit or state: a cached scope with an older stamp is built again. */
    @Column(name = "rights_stamp", nullable = false)
    @OptimisticLock(excluded = true)
    private long rightsStamp;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected UserAccount() {
    }

    public UserAccount(String username, String displayName, Unit unit, String phone, String email, Instant now) {
        this.username = Texts.username(username);
        this.createdAt = now;
        this.passwordHash = PasswordHash.NONE;
        edit(displayName, unit, phone, email);
    }

    public void edit(String displayName, Unit unit, String phone, String email) {
        this.displayName = Texts.required("displayName", displayName, 60);
        this.phone = Texts.phone(phone);
        this.email = Texts.email(email);
        if (this.unit != unit) {
            this.unit = unit;
            rightsChanged();
        }
    }

    public void belongTo(Long enterpriseId, boolean mainContact) {
        this.enterpriseId = enterpriseId;
        this.mainContact = enterpriseId != null && mainContact;
        rightsChanged();
    }

    /** The person chose this password. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        oneTimeUntil = null;
        rightsChanged();
    }

    /** @param until {@code null} = good until it is changed */
    public void giveOneTimePassword(String hash, Instant until) {
        passwordHash = hash;
        mustChangePassword = true;
        oneTimeUntil = until;
        lockedUntil = null;
        rightsChanged();
    }

    public void disable() {
        active = false;
        rightsChanged();
    }

    public void enable() {
        active = true;
        rightsChanged();
    }

    public void bar() {
        barred = true;
        rightsChanged();
    }

    /** Lifts both kinds of lock. */
    public void unlock() {
        barred = false;
        lockedUntil = null;
        rightsChanged();
    }

    void lockUntil(Instant until) {
        lockedUntil = until;
    }

    void loggedIn(Instant now) {
        lastLoginAt = now;
        lockedUntil = null;
    }

    void rehash(String hash) {
        passwordHash = hash;
    }

    void rightsChanged() {
        rightsStamp++;
    }

    /** Whether the right password lets the person in at this moment. */
    public boolean mayLogIn(Instant now) {
        return active && !barred && !isLocked(now) && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Unit unit() {
        return unit;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public Long enterpriseId() {
        return enterpriseId;
    }

    public boolean isMainContact() {
        return mainContact;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isBarred() {
        return barred;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    public Instant lastLoginAt() {
        return lastLoginAt;
    }

    public long rightsStamp() {
        return rightsStamp;
    }

    public long version() {
        return version;
    }

    Map<String, Object> forTrail() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("username", username);
        fields.put("displayName", displayName);
        fields.put("unit", unit.code());
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("enterpriseId", enterpriseId);
        fields.put("mainContact", mainContact);
        fields.put("active", active);
        fields.put("barred", barred);
        fields.put("mustChangePassword", mustChangePassword);
        return fields;
    }
}
