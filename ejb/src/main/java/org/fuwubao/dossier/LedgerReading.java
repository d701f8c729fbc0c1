package org.fuwubao.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuwubao.contact.ContactForm;
import org.fuwubao.contact.EnterpriseContact;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.figure.Figure;
import org.fuwubao.qualification.Qualification;
import org.fuwubao.qualification.QualificationForm;
import org.fuwubao.qualification.QualificationKind;
import org.fuwubao.qualification.QualificationState;
import org.fuwubao.shared.PartialDate;

/** Puts the parts of one file together into one ledger row. */
final class LedgerReading {

    private final Enterprise enterprise;
    private final LocalDate today;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> qualifications = new ArrayList<>();
    private boolean mainSeen;

    LedgerReading(Enterprise enterprise, LocalDate today) {
        this.enterprise = enterprise;
        this.today = today;
        EnterpriseForm form = enterprise.toForm();
        put("name", form.name());
        put("uscc", form.uscc());
        put("usccAbsentReason", form.usccAbsentReason());
        put("formerNames", form.formerNames().isEmpty() ? null : form.formerNames().stream().map(EnterpriseForm.Former::name).toList());
        put("registeredDistrict", form.registeredDistrict());
        put("operatingDistrict", form.operatingDistrict());
        put("statisticsDistrict", form.statisticsDistrict());
        put("industryCode", form.industryCode());
        put("statisticsIndustryCode", form.statisticsIndustryCode());
        put("inStatisticsLibrary", form.inStatisticsLibrary());
        put("independentLegalPerson", form.independentLegalPerson());
        put("foundedOn", form.foundedOn() == null ? null : form.foundedOn().toString());
        put("tier", code(form.tier()));
        put("packageLevel", code(form.packageLevel()));
        put("registrationStatus", code(form.registrationStatus()));
    }

    private static String code(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void put(String key, Object value) {
        if (value != null) {
            fields.put(key, value);
        }
    }

    void profile(ProfileForm profile) {
        put("legalRep", profile.legalRep());
        put("entityType", code(profile.entityType()));
        put("registeredCapital", profile.registeredCapital());
        put("street", profile.street());
        put("park", profile.park());
        put("subFields", profile.subFields().isEmpty() ? null : profile.subFields());
        put("techFields", profile.techFields().isEmpty() ? null : profile.techFields());
        put("libraryEntryMonth", profile.libraryEntryMonth() == null ? null
                : PartialDate.of(profile.libraryEntryMonth(), PartialDate.Precision.MONTH).toString());
        put("remark", profile.remark());
        put("hnte", profile.hnteStated());
        if (profile.foundedPrecision() != null && enterprise.toForm().foundedOn() != null) {
            put("foundedOn", PartialDate.of(enterprise.toForm().foundedOn(), profile.foundedPrecision()).toString());
        }
    }

    void place(Place place) {
        if (place.isPresent()) {
            put(place.kind() == PlaceKind.REGISTERED ? "registeredAddress" : "operatingAddress", place.address());
        }
    }

    void contact(EnterpriseContact contact) {
        if (!mainSeen && contact.isMainOn(today)) {
            mainSeen = true;
            ContactForm form = contact.toForm();
            put("contactName", form.name());
            put("contactTitle", form.title());
            put("phones", form.phones().isEmpty() ? null : form.phones());
            put("emails", form.emails().isEmpty() ? null : form.emails());
        }
    }

    void qualification(Qualification held) {
        QualificationForm form = held.toForm();
        if (held.stateOn(today) == QualificationState.WITHDRAWN) {
            return;
        }
        if (held.kind() == QualificationKind.HNTE) {
            put("hnte", true);
        }
        if (!held.kind().isPlatform() && !qualifications.contains(held.kind().name())) {
            qualifications.add(held.kind().name());
            put("qualifications", qualifications);
        }
        put("certificateNumber/" + held.kind(), form.certificateNumber());
        put("certificateValidUntil/" + held.kind(), form.validUntil() == null ? null : form.validUntil().toString());
    }

    void figure(Figure figure) {
        put(figure.measure().code() + (figure.period().isNow() ? "" : "/" + figure.period()), figure.amount());
    }

    LedgerFile file() {
        return new LedgerFile(enterprise.id(), enterprise.version(), fields);
    }
}
