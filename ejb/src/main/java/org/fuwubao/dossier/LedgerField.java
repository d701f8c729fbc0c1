package org.fuwubao.dossier;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuwubao.figure.Measure;

/**
 * The columns of an enterprise ledger (docs of the import, section 2), by the names that rows carry, and the Java type of
 * their values. Figures are keyed {@code revenue/2024}, {@code revenue/2025-01/2025-03}; counts without a period by the
 * bare name. Certificates may name theirs: {@code certificateNumber/HNTE}.
 */
public enum LedgerField {
    NAME("name", Type.TEXT), FORMER_NAMES("formerNames", Type.TEXTS), USCC("uscc", Type.TEXT), USCC_ABSENT_REASON("usccAbsentReason", Type.TEXT),
    LEGAL_REP("legalRep", Type.TEXT), CONTACT_NAME("contactName", Type.TEXT), CONTACT_TITLE("contactTitle", Type.TEXT),
    FOUNDED_ON("foundedOn", Type.DATE), REGISTERED_CAPITAL("registeredCapital", Type.AMOUNT),
    REGISTERED_DISTRICT("registeredDistrict", Type.CODE), OPERATING_DISTRICT("operatingDistrict", Type.CODE),
    STATISTICS_DISTRICT("statisticsDistrict", Type.CODE), STREET("street", Type.TEXT), PARK("park", Type.TEXT),
    REGISTERED_ADDRESS("registeredAddress", Type.TEXT), OPERATING_ADDRESS("operatingAddress", Type.TEXT), REMARK("remark", Type.TEXT),
    INDUSTRY_CODE("industryCode", Type.CODE), STATISTICS_INDUSTRY_CODE("statisticsIndustryCode", Type.CODE),
    HNTE("hnte", Type.YES_NO), IN_STATISTICS_LIBRARY("inStatisticsLibrary", Type.YES_NO),
    INDEPENDENT_LEGAL_PERSON("independentLegalPerson", Type.YES_NO), REGISTRATION_STATUS("registrationStatus", Type.CODE),
    PACKAGE_LEVEL("packageLevel", Type.CODE), TIER("tier", Type.CODE), ENTITY_TYPE("entityType", Type.CODE),
    QUALIFICATIONS("qualifications", Type.CODES), STEWARD_CITY("stewardCity", Type.PERSONS), STEWARD_SECTOR("stewardSector", Type.PERSONS),
    STEWARD_LOCAL("stewardLocal", Type.PERSONS), LIBRARY_ENTRY_MONTH("libraryEntryMonth", Type.DATE),
    CERTIFICATE_NUMBER("certificateNumber", Type.TEXT), CERTIFICATE_VALID_UNTIL("certificateValidUntil", Type.DATE),
    SUB_FIELDS("subFields", Type.TEXTS), TECH_FIELDS("techFields", Type.TEXTS), PHONES("phones", Type.TEXTS), EMAILS("emails", Type.TEXTS),
    /** Every other known name: a figure of the catalogue, see {@link Measure}. */
    FIGURE("", Type.AMOUNT);

    private static final Map<String, LedgerField> BY_NAME = Arrays.stream(values()).collect(Collectors.toMap(LedgerField::fieldName, Function.identity()));

    /**
     * Java type of the value: TEXT, CODE {@code String}; DATE ISO text whose length is its precision; YES_NO
     * {@code Boolean}; AMOUNT {@code figure.Amount}; TEXTS, CODES, PERSONS (user names) {@code List<String>}.
     */
    public enum Type { TEXT, CODE, DATE, YES_NO, AMOUNT, TEXTS, CODES, PERSONS }

    private final String fieldName;
    private final Type type;

    LedgerField(String fieldName, Type type) {
        this.fieldName = fieldName;
        this.type = type;
    }

    public String fieldName() {
        return fieldName;
    }

    public Type type() {
        return type;
    }

    /** The field of a key like {@code name}, {@code revenue/2024}, {@code certificateNumber/HNTE}. @throws IllegalArgumentException for an unknown one */
    public static LedgerField of(String key) {
        String head = key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
        LedgerField field = BY_NAME.get(head);
        if (field != null && !head.isEmpty()) {
            return field;
        }
        if (Measure.byCode(head).isPresent()) {
            return FIGURE;
        }
        throw new IllegalArgumentException("no ledger field " + key);
    }
}
