package org.fuwubao.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardWish;
import org.fuwubao.enterprise.Tier;

/**
 * An enterprise as a program sends it. Editions of the classification are 2017 where absent; a library status sent
 * without its day and source is of today and reported by the sender.
 *
 * @param stewards only when the file is opened
 */
public record EnterpriseBody(String name, String uscc, String usccAbsentReason, List<Former> formerNames,
        String registeredDistrict, String operatingDistrict, String statisticsDistrict,
        String industryCode, Integer industryEdition, String statisticsIndustryCode, Integer statisticsIndustryEdition,
        Boolean inStatisticsLibrary, LocalDate statisticsStatusAsOf, FigureSource statisticsStatusSource,
        Boolean independentLegalPerson, LocalDate foundedOn, Integer staff, Tier tier, PackageLevel packageLevel,
        Boolean onKeyList, RegistrationStatus registrationStatus, List<String> tags, List<StewardWish> stewards) {

    private static final int EDITION_IN_FORCE = 2017;

    /** 曾用名. */
    public record Former(String name, LocalDate from, LocalDate to) {
    }

    static EnterpriseBody of(EnterpriseForm form) {
        return new EnterpriseBody(form.name(), form.uscc(), form.usccAbsentReason(), formerNames(form.formerNames()),
                form.registeredDistrict(), form.operatingDistrict(), form.statisticsDistrict(), form.industryCode(), form.industryEdition(),
                form.statisticsIndustryCode(), form.statisticsIndustryEdition(), form.inStatisticsLibrary(), form.statisticsStatusAsOf(),
                form.statisticsStatusSource(), form.independentLegalPerson(), form.foundedOn(), form.staff(), form.tier(),
                form.packageLevel(), form.onKeyList(), form.registrationStatus(), form.tags(), null);
    }

    static List<Former> formerNames(List<EnterpriseForm.Former> names) {
        return names.stream().map(former -> new Former(former.name(), former.from(), former.to())).toList();
    }

    /** A new file: registered and alive where nothing else is said. */
    EnterpriseForm opened(LocalDate today) {
        return form(today, registrationStatus == null ? RegistrationStatus.EXISTING : registrationStatus);
    }

    List<StewardWish> named() {
        return stewards == null ? List.of() : withoutNull("stewards", stewards);
    }

    /**
     * The file after a JSON merge patch (RFC 7396): fields sent replace, {@code null} empties, lists are replaced whole.
     *
     * @throws Refused for unknown fields and values of another type
     */
    static EnterpriseForm patched(EnterpriseForm now, JsonNode patch, LocalDate today) {
        if (!(patch instanceof ObjectNode changes)) {
            throw new Refused(ApiProblem.invalid(422, null, "WRONG_TYPE"));
        }
        ObjectNode file = Json.MAPPER.valueToTree(of(now));
        file.remove("stewards");
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (!file.has(change.getKey())) {
                throw new Refused(ApiProblem.invalid(422, change.getKey(), "UNKNOWN_FIELD"));
            }
            file.set(change.getKey(), change.getValue());
        }
        if (changes.has("inStatisticsLibrary")) {
            // another status is another fact: the day and the source of the old one do not prove it
            forget(file, changes, "statisticsStatusAsOf");
            forget(file, changes, "statisticsStatusSource");
        }
        try {
            EnterpriseBody body = Json.MAPPER.treeToValue(file, EnterpriseBody.class);
            return body.form(today, body.registrationStatus);
        } catch (JsonProcessingException wrong) {
            throw JsonBodies.refused(wrong);
        }
    }

    private static void forget(ObjectNode file, ObjectNode changes, String field) {
        if (!changes.has(field)) {
            file.putNull(field);
        }
    }

    private EnterpriseForm form(LocalDate today, RegistrationStatus status) {
        boolean fact = inStatisticsLibrary != null;
        return new EnterpriseForm(name, uscc, usccAbsentReason,
                formerNames == null ? List.of() : withoutNull("formerNames", formerNames).stream()
                        .map(former -> new EnterpriseForm.Former(former.name(), former.from(), former.to())).toList(),
                registeredDistrict, operatingDistrict, statisticsDistrict,
                industryCode, edition(industryCode, industryEdition), statisticsIndustryCode, edition(statisticsIndustryCode, statisticsIndustryEdition),
                inStatisticsLibrary, fact && statisticsStatusAsOf == null ? today : statisticsStatusAsOf,
                fact && statisticsStatusSource == null ? FigureSource.SELF_REPORTED : statisticsStatusSource,
                independentLegalPerson, foundedOn, staff, tier, packageLevel, Boolean.TRUE.equals(onKeyList), status,
                tags == null ? List.of() : withoutNull("tags", tags));
    }

    private static Integer edition(String code, Integer edition) {
        return code != null && edition == null ? Integer.valueOf(EDITION_IN_FORCE) : edition;
    }

    private static <T> List<T> withoutNull(String field, List<T> list) {
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new Refused(ApiProblem.invalid(422, field, "WRONG_TYPE"));
        }
        return list;
    }
}
