package org.fuwubao.enterprise;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person may write into an enterprise file, all of it; {@code null} = not known.
 *
 * @param name                       registered name, at most {@value Enterprise#NAME_LENGTH} characters
 * @param uscc                       统一社会信用代码 in any spelling
 * @param usccAbsentReason           why there is no code yet; needed exactly when {@code uscc} is absent
 * @param formerNames                曾用名 with their days
 * @param registeredDistrict         注册区, six digits
 * @param operatingDistrict          经营区, six digits
 * @param statisticsDistrict         统计所属区, six digits; gives nobody a right
 * @param industryCode               登记行业代码, GB/T 4754, two to four digits or the letter of a section
 * @param industryEdition            2011 or 2017
 * @param statisticsIndustryCode     industry as statistics decided it
 * @param statisticsIndustryEdition  2011 or 2017
 * @param inStatisticsLibrary        规上: a fact given by statistics, never computed; {@code null} = not known
 * @param statisticsStatusAsOf       day of that fact
 * @param statisticsStatusSource     where it comes from
 * @param independentLegalPerson     独立法人, not a branch
 * @param staff                      从业人员期末数, persons
 */
public record EnterpriseForm(String name, String uscc, String usccAbsentReason, List<Former> formerNames,
        String registeredDistrict, String operatingDistrict, String statisticsDistrict,
        String industryCode, Integer industryEdition, String statisticsIndustryCode, Integer statisticsIndustryEdition,
        Boolean inStatisticsLibrary, LocalDate statisticsStatusAsOf, FigureSource statisticsStatusSource,
        Boolean independentLegalPerson, LocalDate foundedOn, Integer staff, Tier tier, PackageLevel packageLevel,
        boolean onKeyList, RegistrationStatus registrationStatus, List<String> tags) {

    /** 曾用名 with the days it was borne, where known. */
    public record Former(String name, LocalDate from, LocalDate to) {
    }

    public EnterpriseForm {
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        tags = tags == null ? List.of() : tags.stream().distinct().sorted().toList();
    }

    /** A new file with nothing but what it must have. */
    public static EnterpriseForm of(String name, String uscc, String usccAbsentReason, String registeredDistrict) {
        return new EnterpriseForm(name, uscc, usccAbsentReason, List.of(), registeredDistrict, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, false, RegistrationStatus.EXISTING, List.of());
    }

    /** As a reader sees it who may not see everything. */
    EnterpriseForm shown(boolean tierShown, boolean keyListShown) {
        return withDecisions(tierShown ? tier : null, keyListShown ? packageLevel : null, keyListShown && onKeyList);
    }

    /** What the writer could not see stays as it is in the file. */
    EnterpriseForm keeping(EnterpriseForm file, boolean tierSeen, boolean keyListSeen) {
        return withDecisions(tierSeen ? tier : file.tier, keyListSeen ? packageLevel : file.packageLevel,
                keyListSeen ? onKeyList : file.onKeyList);
    }

    private EnterpriseForm withDecisions(Tier tier, PackageLevel packageLevel, boolean onKeyList) {
        return new EnterpriseForm(name, uscc, usccAbsentReason, formerNames, registeredDistrict, operatingDistrict,
                statisticsDistrict, industryCode, industryEdition, statisticsIndustryCode, statisticsIndustryEdition,
                inStatisticsLibrary, statisticsStatusAsOf, statisticsStatusSource, independentLegalPerson, foundedOn, staff,
                tier, packageLevel, onKeyList, registrationStatus, tags);
    }
}
