package org.fuwubao.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of the list of enterprises: all that stands in the file itself, without former names and tags. What the reader
 * may not see is {@code null}.
 *
 * @param nameKey  pinyin, by which names are sorted
 * @param district 经营区, or 注册区 where it is empty
 * @param industry the industry that counts: as statistics decided it, else as registered
 * @param incomplete nobody looks after it locally today
 * @param stewards who looks after it today
 */
public record EnterpriseRow(long id, String name, String nameKey, String uscc, String usccAbsentReason, String district,
        String registeredDistrict, String operatingDistrict, String statisticsDistrict, String industry, String industryCode,
        Integer industryEdition, String statisticsIndustryCode, Integer statisticsIndustryEdition, Tier tier,
        PackageLevel packageLevel, Boolean onKeyList, Boolean inStatisticsLibrary, LocalDate statisticsStatusAsOf,
        FigureSource statisticsStatusSource, Boolean independentLegalPerson, RegistrationStatus registrationStatus,
        LocalDate foundedOn, Integer staff, Instant createdAt, Instant updatedAt, String updatedBy, long version,
        List<StewardName> stewards, Boolean incomplete) {

    /** As the database gives it. */
    EnterpriseRow(long id, String name, String nameKey, String uscc, String usccAbsentReason, String district,
            String registeredDistrict, String operatingDistrict, String statisticsDistrict, String industry, String industryCode,
            Integer industryEdition, String statisticsIndustryCode, Integer statisticsIndustryEdition, Tier tier,
            PackageLevel packageLevel, Boolean onKeyList, Boolean inStatisticsLibrary, LocalDate statisticsStatusAsOf,
            FigureSource statisticsStatusSource, Boolean independentLegalPerson, RegistrationStatus registrationStatus,
            LocalDate foundedOn, Integer staff, Instant createdAt, Instant updatedAt, String updatedBy, long version) {
        this(id, name, nameKey, uscc, usccAbsentReason, district, registeredDistrict, operatingDistrict, statisticsDistrict,
                industry, industryCode, industryEdition, statisticsIndustryCode, statisticsIndustryEdition, tier, packageLevel,
                onKeyList, inStatisticsLibrary, statisticsStatusAsOf, statisticsStatusSource, independentLegalPerson,
                registrationStatus, foundedOn, staff, createdAt, updatedAt, updatedBy, version, List.of(), null);
    }

    /** @param todays who looks after it today, {@code null} where the reader may not see that */
    EnterpriseRow shown(List<StewardName> todays, boolean tierShown, boolean keyListShown) {
        return new EnterpriseRow(id, name, nameKey, uscc, usccAbsentReason, district, registeredDistrict, operatingDistrict,
                statisticsDistrict, industry, industryCode, industryEdition, statisticsIndustryCode, statisticsIndustryEdition,
                tierShown ? tier : null, keyListShown ? packageLevel : null, keyListShown ? onKeyList : null,
                inStatisticsLibrary, statisticsStatusAsOf, statisticsStatusSource, independentLegalPerson, registrationStatus,
                foundedOn, staff, createdAt, updatedAt, updatedBy, version,
                todays == null ? List.of() : todays, todays == null ? null : todays.stream().noneMatch(s -> s.role() == StewardRole.LOCAL));
    }
}
