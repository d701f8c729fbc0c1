package org.fuwubao.demo;

import java.time.LocalDate;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.shared.UnifiedSocialCreditCode;

/**
 * An enterprise that does not exist, ready to be put on file. Codes are those of the code lists.
 *
 * @param index                 its number in the sequence of the generator, from 0
 * @param uscc                  {@code null} for the few that have none yet; then {@code usccAbsentReason} says why
 * @param operatingDistrict     {@code null} where only the registered one is known
 * @param industryCode          as registered, GB/T 4754-2017, four digits
 * @param statisticsIndustryCode as decided by statistics, {@code null} before the first decision
 * @param librarySince          first day of the month of entry, {@code null} outside the statistics library
 * @param librarySource         code of {@code figureSource}, {@code null} like the day
 * @param staff                 persons, {@code null} where unknown
 * @param tier                  A, B, C or {@code null}
 * @param packageLevel          CITY, DISTRICT, STREET or {@code null}
 */
public record InventedEnterprise(long index, UnifiedSocialCreditCode uscc, String usccAbsentReason, String name,
        List<Former> formerNames, String registeredDistrict, String operatingDistrict, String statisticsDistrict,
        String industryCode, String statisticsIndustryCode, String statisticsIndustryEdition,
        boolean inStatisticsLibrary, LocalDate librarySince, String librarySource, boolean independentLegalPerson,
        LocalDate foundedOn, Integer staff, String tier, String packageLevel, boolean onKeyList,
        String registrationStatus, List<String> tags) {

    /** An earlier name and the days it was borne, both inclusive. */
    public record Former(String name, LocalDate from, LocalDate to) {
    }

    /** The district that looks after it: the operating one, else the registered one. */
    public String district() {
        return operatingDistrict != null ? operatingDistrict : registeredDistrict;
    }

    /**
     * As a person would have written it into a new file. The status comes from statistics: where they did not decide
     * the industry, they said nothing of the status either.
     */
    public EnterpriseForm toForm() {
        int edition = Integer.parseInt(statisticsIndustryEdition);
        boolean decided = statisticsIndustryCode != null;
        return new EnterpriseForm(name, uscc == null ? null : uscc.value(), usccAbsentReason,
                formerNames.stream().map(former -> new EnterpriseForm.Former(former.name(), former.from(), former.to())).toList(),
                registeredDistrict, operatingDistrict, statisticsDistrict, industryCode, edition,
                statisticsIndustryCode, decided ? edition : null, decided ? inStatisticsLibrary : null,
                decided ? EnterpriseGenerator.LAST_DAY : null, decided ? FigureSource.DEPARTMENT : null,
                independentLegalPerson, foundedOn, staff, tier == null ? null : Tier.valueOf(tier),
                packageLevel == null ? null : PackageLevel.valueOf(packageLevel), onKeyList,
                RegistrationStatus.valueOf(registrationStatus), tags);
    }
}
