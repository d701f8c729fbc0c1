package org.fuwubao.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.contact.ContactForm;
import org.fuwubao.contact.ContactService;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseFiles;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardService;
import org.fuwubao.figure.FigureForm;
import org.fuwubao.figure.FigureService;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.qualification.QualificationService;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Changes;
import org.fuwubao.shared.StaleEdit;

/**
 * Writes one ledger row into a file in one act: card, profile, addresses, main contact, figures, qualifications and
 * account managers, each under the rights of a manual edit and with its entry in the trail. Only the keys that are given
 * are written; a {@code null} value clears. Keys and types: {@link LedgerField}.
 */
@Stateless
public class LedgerService {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnterpriseService enterprises;

    @Inject
    EnterpriseFiles files;

    @Inject
    StewardService stewards;

    @Inject
    ContactService contacts;

    @Inject
    FigureService figures;

    @Inject
    QualificationService qualifications;

    @Inject
    Places places;

    @Inject
    BusinessClock clock;

    @Inject
    AuditTrail trail;

    /** Opens a file from a row; it needs {@code name}, {@code uscc} or {@code usccAbsentReason}, and {@code registeredDistrict}. @return its id */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.CREATE)
    public long open(Map<String, Object> fields, LedgerOrigin origin) {
        LedgerRow row = new LedgerRow(fields, origin, clock.today());
        EnterpriseForm blank = EnterpriseForm.of((String) fields.get("name"), (String) fields.get("uscc"),
                (String) fields.get("usccAbsentReason"), (String) fields.get("registeredDistrict"));
        long id = enterprises.create(row.card(blank));
        em.flush();
        writeParts(em.find(Enterprise.class, id), row);
        return id;
    }

    /**
     * Writes the given fields.
     *
     * @param seenVersion version of the file that the row was compared with
     * @return the new version; the same where nothing was to be written
     * @throws StaleEdit when somebody wrote in between
     */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.EDIT)
    public long write(long id, long seenVersion, Map<String, Object> fields, LedgerOrigin origin) {
        LedgerRow row = new LedgerRow(fields, origin, clock.today());
        Enterprise enterprise = files.forEdit(id, seenVersion);
        EnterpriseForm before = enterprise.toForm();
        EnterpriseForm after = row.card(before);
        if (!after.equals(before)) {
            enterprises.edit(id, seenVersion, after);
        }
        writeParts(enterprise, row);
        em.flush();
        return enterprise.version();
    }

    private void writeParts(Enterprise enterprise, LedgerRow row) {
        long id = enterprise.id();
        boolean changed = writeProfile(enterprise, row);
        changed |= row.has("registeredAddress") && places.move(enterprise, PlaceKind.REGISTERED, row.text("registeredAddress"));
        changed |= row.has("operatingAddress") && places.move(enterprise, PlaceKind.OPERATING, row.text("operatingAddress"));
        if (row.touchesContact()) {
            changed |= contacts.writeMain(id, (ContactForm form) -> row.contact(form));
        }
        if (changed) {
            files.touched(enterprise);
        }
        List<FigureForm> told = row.figures();
        if (!told.isEmpty()) {
            em.flush();
            figures.put(id, enterprise.version(), told);
        }
        if (row.touchesQualifications()) {
            row.qualifications(qualifications.onFile(id)).forEach(wish -> {
                em.flush();
                if (wish.id() == null) {
                    qualifications.add(id, enterprise.version(), wish.form());
                } else {
                    qualifications.edit(id, enterprise.version(), wish.id(), wish.form());
                }
            });
        }
        appoint(enterprise, row, "stewardCity", StewardRole.CITY);
        appoint(enterprise, row, "stewardSector", StewardRole.SECTOR);
        appoint(enterprise, row, "stewardLocal", StewardRole.LOCAL);
    }

    private boolean writeProfile(Enterprise enterprise, LedgerRow row) {
        Profile onFile = em.find(Profile.class, enterprise.id());
        ProfileForm before = onFile == null ? ProfileForm.empty() : onFile.toForm();
        ProfileForm wanted = row.profile(before);
        if (wanted.equals(before)) {
            return false;
        }
        Profile profile = onFile == null ? new Profile(enterprise) : onFile;
        profile.write(wanted, clock.today());
        if (onFile == null) {
            em.persist(profile);
        }
        Changes changes = Changes.between(before, profile.toForm());
        if (!changes.after().isEmpty()) {
            trail.record("EDIT", RightObject.ENTERPRISE, enterprise.id(), changes.before(), changes.after());
        }
        return true;
    }

    /** Who is named and not yet in charge is put in charge from today; who is not named stays. */
    private void appoint(Enterprise enterprise, LedgerRow row, String key, StewardRole role) {
        row.texts(key).stream().filter(user -> enterprise.stewards().stream().noneMatch(a -> a.role() == role
                && a.runsOn(clock.today()) && a.user().username().equals(user))).forEach(user -> {
                    em.flush();
                    stewards.assign(enterprise.id(), enterprise.version(), user, role, null, null);
                });
    }
}
