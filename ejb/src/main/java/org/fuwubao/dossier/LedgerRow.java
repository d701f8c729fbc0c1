package org.fuwubao.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuwubao.contact.ContactForm;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.figure.Amount;
import org.fuwubao.figure.FigureForm;
import org.fuwubao.figure.Measure;
import org.fuwubao.figure.Period;
import org.fuwubao.qualification.QualificationForm;
import org.fuwubao.qualification.QualificationKind;
import org.fuwubao.qualification.QualificationRow;
import org.fuwubao.qualification.QualificationState;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.PartialDate;

/** The values of one row, turned into the forms of the parts they belong to. */
final class LedgerRow {

    private static final Set<String> CONTACT = Set.of("contactName", "contactTitle", "phones", "emails");
    private static final Set<String> PLAIN_PROFILE = Set.of("legalRep", "registeredCapital", "street", "park", "remark");
    private static final int EDITION = 2017;

    private final Map<String, Object> fields;
    private final LedgerOrigin origin;
    private final LocalDate today;

    /** One qualification to be written. @param id {@code null} = a new one */
    record QualificationWish(Long id, QualificationForm form) {
    }

    LedgerRow(Map<String, Object> fields, LedgerOrigin origin, LocalDate today) {
        fields.keySet().forEach(LedgerField::of);
        this.fields = fields;
        this.origin = origin;
        this.today = today;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String text(String key) {
        return (String) fields.get(key);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String key) {
        return fields.get(key) == null ? List.of() : (List<String>) fields.get(key);
    }

    private PartialDate date(String key) {
        String text = text(key);
        return text == null ? null : PartialDate.read(text).orElseThrow(() -> new BusinessRuleViolation("DATE_FORMAT", key));
    }

    private <T> T or(String key, T file) {
        @SuppressWarnings("unchecked")
        T value = has(key) ? (T) fields.get(key) : file;
        return value;
    }

    private <E extends Enum<E>> E code(Class<E> type, String key, E file) {
        try {
            return !has(key) ? file : text(key) == null ? null : Enum.valueOf(type, text(key));
        } catch (IllegalArgumentException unknown) {
            throw new BusinessRuleViolation("CHOICE_UNKNOWN", key);
        }
    }

    EnterpriseForm card(EnterpriseForm file) {
        Boolean library = or("inStatisticsLibrary", file.inStatisticsLibrary());
        boolean told = has("inStatisticsLibrary") && !java.util.Objects.equals(library, file.inStatisticsLibrary());
        LocalDate asOf = origin.asOf() == null ? today : origin.asOf();
        String industry = or("industryCode", file.industryCode());
        String decided = or("statisticsIndustryCode", file.statisticsIndustryCode());
        RegistrationStatus status = code(RegistrationStatus.class, "registrationStatus", file.registrationStatus());
        return new EnterpriseForm(or("name", file.name()), or("uscc", file.uscc()), or("usccAbsentReason", file.usccAbsentReason()),
                formerNames(file), or("registeredDistrict", file.registeredDistrict()), or("operatingDistrict", file.operatingDistrict()),
                or("statisticsDistrict", file.statisticsDistrict()), industry,
                java.util.Objects.equals(industry, file.industryCode()) ? file.industryEdition() : Integer.valueOf(EDITION), decided,
                java.util.Objects.equals(decided, file.statisticsIndustryCode()) ? file.statisticsIndustryEdition() : Integer.valueOf(EDITION),
                library, !told ? file.statisticsStatusAsOf() : library == null ? null : asOf,
                !told ? file.statisticsStatusSource() : library == null ? null : origin.source(),
                or("independentLegalPerson", file.independentLegalPerson()), has("foundedOn") ? date("foundedOn") == null ? null : date("foundedOn").first() : file.foundedOn(),
                file.staff(), code(Tier.class, "tier", file.tier()), code(PackageLevel.class, "packageLevel", file.packageLevel()),
                file.onKeyList(), status == null ? RegistrationStatus.EXISTING : status, file.tags());
    }

    /** Names of before are added to, never lost; a name that changes becomes one. */
    private List<EnterpriseForm.Former> formerNames(EnterpriseForm file) {
        List<EnterpriseForm.Former> names = new ArrayList<>(has("formerNames") && fields.get("formerNames") == null ? List.of() : file.formerNames());
        List<String> told = new ArrayList<>(texts("formerNames"));
        if (has("name") && file.name() != null && !file.name().equals(text("name")) && !told.contains(file.name())) {
            told.add(file.name());
        }
        told.stream().filter(name -> names.stream().noneMatch(former -> former.name().equals(name)))
                .forEach(name -> names.add(new EnterpriseForm.Former(name, null, null)));
        return names;
    }

    ProfileForm profile(ProfileForm file) {
        Map<String, Object> values = new LinkedHashMap<>();
        PLAIN_PROFILE.stream().filter(this::has).forEach(key -> values.put(key, fields.get(key)));
        if (has("entityType")) {
            values.put("entityType", code(EntityType.class, "entityType", null));
        }
        if (has("subFields")) {
            values.put("subFields", texts("subFields"));
        }
        if (has("techFields")) {
            values.put("techFields", texts("techFields"));
        }
        if (has("libraryEntryMonth")) {
            values.put("libraryEntryMonth", date("libraryEntryMonth") == null ? null : date("libraryEntryMonth").first().withDayOfMonth(1));
        }
        if (has("foundedOn")) {
            values.put("foundedPrecision", date("foundedOn") == null || date("foundedOn").isExact() ? null : date("foundedOn").precision());
        }
        if (has("hnte")) {
            values.put("hnteStated", fields.get("hnte"));
        }
        return file.with(values);
    }

    boolean touchesContact() {
        return CONTACT.stream().anyMatch(this::has);
    }

    ContactForm contact(ContactForm file) {
        return new ContactForm(or("contactName", file.name()), or("contactTitle", file.title()), file.roles(),
                has("phones") ? texts("phones") : file.phones(), has("emails") ? texts("emails") : file.emails(), file.wechat(), file.from(), file.to());
    }

    List<FigureForm> figures() {
        return fields.entrySet().stream().filter(field -> LedgerField.of(field.getKey()) == LedgerField.FIGURE).map(field -> {
            String key = field.getKey();
            int slash = key.indexOf('/');
            Measure measure = Measure.byCode(slash < 0 ? key : key.substring(0, slash)).orElseThrow();
            Period period = slash < 0 ? Period.NOW
                    : Period.read(key.substring(slash + 1)).orElseThrow(() -> new BusinessRuleViolation("PERIOD_UNKNOWN", key));
            return new FigureForm(measure, period, (Amount) field.getValue(), origin.source(), origin.asOf());
        }).toList();
    }

    boolean touchesQualifications() {
        return fields.keySet().stream().anyMatch(key -> key.equals("hnte") || key.equals("qualifications") || key.startsWith("certificate"));
    }

    /** What is to be written so that the file says what the row says; nothing where it does already. */
    List<QualificationWish> qualifications(List<QualificationRow> file) {
        List<QualificationWish> wishes = new ArrayList<>();
        for (QualificationKind kind : QualificationKind.values()) {
            Optional<QualificationRow> held = file.stream().filter(row -> row.form().kind() == kind
                    && row.state() != QualificationState.WITHDRAWN).findFirst();
            boolean denied = kind == QualificationKind.HNTE && Boolean.FALSE.equals(fields.get("hnte"));
            boolean named = texts("qualifications").contains(kind.name()) || has("certificateNumber/" + kind) || has("certificateValidUntil/" + kind)
                    || kind == QualificationKind.HNTE && Boolean.TRUE.equals(fields.get("hnte"));
            QualificationForm before = held.map(QualificationRow::form).orElse(QualificationForm.named(kind, origin.source(), origin.asOf()));
            if (denied && !named) {
                held.ifPresent(row -> wishes.add(new QualificationWish(row.id(), before.withdrawn(today, null))));
            } else if (named) {
                QualificationForm after = has("certificateNumber/" + kind) ? before.withCertificateNumber(text("certificateNumber/" + kind)) : before;
                after = has("certificateValidUntil/" + kind) ? after.withValidUntil(date("certificateValidUntil/" + kind)) : after;
                if (held.isEmpty() || !after.equals(before)) {
                    wishes.add(new QualificationWish(held.map(QualificationRow::id).orElse(null), after));
                }
            }
        }
        return wishes;
    }
}
