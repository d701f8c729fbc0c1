package org.fuwubao.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries.Belongings;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.Tier;

/** An enterprise as a program gets it; what the reader may not see is {@code null}, in lists as in single reads. */
@Schema(name = "Enterprise")
public record EnterpriseAnswer(long id, String uscc, String usccAbsentReason, String name, List<EnterpriseBody.Former> formerNames,
        String registeredDistrict, String operatingDistrict, String statisticsDistrict,
        @Schema(description = "The district whose people are in charge") String district,
        String industryCode, Integer industryEdition, String statisticsIndustryCode, Integer statisticsIndustryEdition,
        @Schema(description = "The industry that counts") String industry,
        Boolean inStatisticsLibrary, LocalDate statisticsStatusAsOf, FigureSource statisticsStatusSource,
        Boolean independentLegalPerson, LocalDate foundedOn, Integer staff, Tier tier, PackageLevel packageLevel,
        Boolean onKeyList, RegistrationStatus registrationStatus,
        @Schema(description = "In lists those of today; in a single read all, the running ones first") List<Steward> stewards,
        List<String> tags, @Schema(description = "Nobody looks after it locally today") Boolean incomplete,
        Instant createdAt, Instant updatedAt, String updatedBy, long version) {

    /** @param id of the assignment, in single reads @param to last day, {@code null} = open */
    public record Steward(Long id, String user, String displayName, String unit, StewardRole role, LocalDate from, LocalDate to) {
    }

    static EnterpriseAnswer of(EnterpriseDetail file) {
        EnterpriseForm form = file.form();
        return new EnterpriseAnswer(file.id(), form.uscc(), form.usccAbsentReason(), form.name(), EnterpriseBody.formerNames(form.formerNames()),
                form.registeredDistrict(), form.operatingDistrict(), form.statisticsDistrict(), file.district(),
                form.industryCode(), form.industryEdition(), form.statisticsIndustryCode(), form.statisticsIndustryEdition(), file.industry(),
                form.inStatisticsLibrary(), form.statisticsStatusAsOf(), form.statisticsStatusSource(),
                form.independentLegalPerson(), form.foundedOn(), form.staff(), form.tier(), form.packageLevel(),
                form.onKeyList(), form.registrationStatus(),
                file.stewards().stream().map(s -> new Steward(s.id(), s.username(), s.displayName(), s.unit(), s.role(), s.from(), s.to())).toList(),
                form.tags(), file.incomplete(), file.createdAt(), file.updatedAt(), file.updatedBy(), file.version());
    }

    static EnterpriseAnswer of(EnterpriseRow row, Belongings belongings) {
        return new EnterpriseAnswer(row.id(), row.uscc(), row.usccAbsentReason(), row.name(),
                EnterpriseBody.formerNames(belongings.formerNamesOf(row.id())),
                row.registeredDistrict(), row.operatingDistrict(), row.statisticsDistrict(), row.district(),
                row.industryCode(), row.industryEdition(), row.statisticsIndustryCode(), row.statisticsIndustryEdition(), row.industry(),
                row.inStatisticsLibrary(), row.statisticsStatusAsOf(), row.statisticsStatusSource(),
                row.independentLegalPerson(), row.foundedOn(), row.staff(), row.tier(), row.packageLevel(),
                row.onKeyList(), row.registrationStatus(),
                row.stewards().stream().map(s -> new Steward(null, s.username(), s.displayName(), null, s.role(), s.from(), s.to())).toList(),
                belongings.tagsOf(row.id()), row.incomplete(), row.createdAt(), row.updatedAt(), row.updatedBy(), row.version());
    }
}
