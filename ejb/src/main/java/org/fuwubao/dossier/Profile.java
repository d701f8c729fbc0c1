package org.fuwubao.dossier;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.figure.Amount;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Days;
import org.fuwubao.shared.PartialDate;
import org.fuwubao.shared.TextLines;
import org.fuwubao.shared.TypedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The ledger's fields of one enterprise beside its card. Written with the first of them, changed with the file, gone
 * with it; the version of the file guards it.
 */
@Entity
@Table(name = "enterprise_profile")
public class Profile {

    private static final int WORD_LENGTH = 30;
    private static final int MOST_WORDS = 30;
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    @Id
    @Column(name = "enterprise_id")
    private Long enterpriseId;

    @Column(name = "organisation_code", length = 10)
    private String organisationCode;

    @Column(name = "legacy_registration_number", length = 20)
    private String legacyRegistrationNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "entity_type", length = 30)
    private EntityType entityType;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "ownership", length = 20)
    private Ownership ownership;

    @Column(name = "legal_rep", length = 200)
    private String legalRep;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "founded_precision", length = 5)
    private PartialDate.Precision foundedPrecision = PartialDate.Precision.DAY;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "registered_capital"))
    @AttributeOverride(name = "currency", column = @Column(name = "registered_capital_currency"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "registered_capital_qualifier"))
    @AttributeOverride(name = "text", column = @Column(name = "registered_capital_text"))
    @AttributeOverride(name = "low", column = @Column(name = "registered_capital_low"))
    @AttributeOverride(name = "high", column = @Column(name = "registered_capital_high"))
    private Amount registeredCapital;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "paid_in_capital"))
    @AttributeOverride(name = "currency", column = @Column(name = "paid_in_capital_currency"))
    @AttributeOverride(name = "qualifier", column = @Column(name = "paid_in_capital_qualifier"))
    @AttributeOverride(name = "text", column = @Column(name = "paid_in_capital_text"))
    @AttributeOverride(name = "low", column = @Column(name = "paid_in_capital_low"))
    @AttributeOverride(name = "high", column = @Column(name = "paid_in_capital_high"))
    private Amount paidInCapital;

    @Column(name = "street", length = 200)
    private String street;

    @Column(name = "park", length = 400)
    private String park;

    @Column(name = "tax_district", length = 6)
    private String taxDistrict;

    @Column(name = "business_scope", length = 8000)
    private String businessScope;

    @Column(name = "statistics_industry_decided_on")
    private LocalDate statisticsIndustryDecidedOn;

    @Convert(converter = TextLines.class)
    @Column(name = "sub_fields", length = 2000)
    private List<String> subFields = List.of();

    @Convert(converter = TextLines.class)
    @Column(name = "tech_fields", length = 2000)
    private List<String> techFields = List.of();

    @Column(name = "library_entry_month")
    private LocalDate libraryEntryMonth;

    @Column(name = "library_exit_month")
    private LocalDate libraryExitMonth;

    @Column(name = "library_exit_reason", length = 400)
    private String libraryExitReason;

    @Column(name = "package_batch", length = 200)
    private String packageBatch;

    @Column(name = "package_joined_on")
    private LocalDate packageJoinedOn;

    @Column(name = "package_left_on")
    private LocalDate packageLeftOn;

    @Column(name = "package_left_reason", length = 400)
    private String packageLeftReason;

    @Column(name = "parent_group", length = 200)
    private String parentGroup;

    @Column(name = "headquarters_place", length = 200)
    private String headquartersPlace;

    @Column(name = "loan_need", length = 1000)
    private String loanNeed;

    @Column(name = "space_need_note", length = 1000)
    private String spaceNeedNote;

    @Column(name = "credit_note", length = 4000)
    private String creditNote;

    @Column(name = "remark", length = 65534)
    private String remark;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "confidence", length = 10)
    private Confidence confidence;

    @Column(name = "hnte_stated")
    private Boolean hnteStated;

    protected Profile() {
    }

    public Profile(Enterprise enterprise) {
        enterpriseId = enterprise.id();
    }

    public void write(ProfileForm form, LocalDate today) {
        organisationCode = TypedText.optional("organisationCode", form.organisationCode(), 10);
        legacyRegistrationNumber = TypedText.optional("legacyRegistrationNumber", form.legacyRegistrationNumber(), 20);
        entityType = form.entityType();
        ownership = form.ownership();
        legalRep = TypedText.optional("legalRep", form.legalRep(), 100);
        foundedPrecision = form.foundedPrecision() == null ? PartialDate.Precision.DAY : form.foundedPrecision();
        registeredCapital = form.registeredCapital();
        paidInCapital = form.paidInCapital();
        street = TypedText.optional("street", form.street(), 100);
        park = TypedText.optional("park", form.park(), 200);
        taxDistrict = district("taxDistrict", form.taxDistrict());
        businessScope = TypedText.optionalText("businessScope", form.businessScope(), 4000);
        statisticsIndustryDecidedOn = Days.past("statisticsIndustryDecidedOn", form.statisticsIndustryDecidedOn(), today);
        subFields = TextLines.clean("subFields", form.subFields(), WORD_LENGTH, MOST_WORDS);
        techFields = TextLines.clean("techFields", form.techFields(), WORD_LENGTH, MOST_WORDS);
        libraryEntryMonth = month("libraryEntryMonth", form.libraryEntryMonth(), today);
        libraryExitMonth = month("libraryExitMonth", form.libraryExitMonth(), today);
        libraryExitReason = TypedText.optional("libraryExitReason", form.libraryExitReason(), 200);
        packageBatch = TypedText.optional("packageBatch", form.packageBatch(), 100);
        packageJoinedOn = Days.past("packageJoinedOn", form.packageJoinedOn(), today);
        packageLeftOn = Days.past("packageLeftOn", form.packageLeftOn(), today);
        packageLeftReason = TypedText.optional("packageLeftReason", form.packageLeftReason(), 200);
        parentGroup = TypedText.optional("parentGroup", form.parentGroup(), 100);
        headquartersPlace = TypedText.optional("headquartersPlace", form.headquartersPlace(), 100);
        loanNeed = TypedText.optional("loanNeed", form.loanNeed(), 500);
        spaceNeedNote = TypedText.optional("spaceNeedNote", form.spaceNeedNote(), 500);
        creditNote = TypedText.optionalText("creditNote", form.creditNote(), 2000);
        remark = TypedText.optionalText("remark", form.remark(), 32767);
        confidence = form.confidence();
        hnteStated = form.hnteStated();
        Days.inOrder("libraryExitMonth", libraryEntryMonth, libraryExitMonth);
        Days.inOrder("packageLeftOn", packageJoinedOn, packageLeftOn);
    }

    private static LocalDate month(String field, LocalDate day, LocalDate today) {
        return Days.past(field, day == null ? null : day.withDayOfMonth(1), today);
    }

    private static String district(String field, String code) {
        String clean = TypedText.optional(field, code, 6);
        if (clean != null && !SIX_DIGITS.matcher(clean).matches()) {
            throw new BusinessRuleViolation("DISTRICT_CODE", field);
        }
        return clean;
    }

    public ProfileForm toForm() {
        return new ProfileForm(organisationCode, legacyRegistrationNumber, entityType, ownership, legalRep,
                foundedPrecision == PartialDate.Precision.DAY ? null : foundedPrecision, registeredCapital, paidInCapital, street, park,
                taxDistrict, businessScope, statisticsIndustryDecidedOn, subFields, techFields,
                libraryEntryMonth, libraryExitMonth, libraryExitReason, packageBatch, packageJoinedOn,
                packageLeftOn, packageLeftReason, parentGroup, headquartersPlace, loanNeed,
                spaceNeedNote, creditNote, remark, confidence, hnteStated);
    }

    public Long enterpriseId() {
        return enterpriseId;
    }
}
