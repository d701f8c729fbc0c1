package org.fuwubao.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import org.fuwubao.shared.Where;

/**
 * What a list of enterprises is narrowed to; {@code null} = not narrowed by this.
 *
 * @param district            经营区, or 注册区 where it is empty
 * @param industry            beginning of the industry that counts (73, 7320), or the letter of its section (M)
 * @param steward             username of a person who looks after it today
 * @param inStatisticsLibrary {@code YES}, {@code NO} or {@code UNKNOWN}
 * @param incomplete          true: nobody looks after it locally today
 * @param updatedAfter        changed after this moment
 */
public record EnterpriseFilter(String district, String industry, Tier tier, String steward, LibraryStatus inStatisticsLibrary,
        String tag, Boolean onKeyList, PackageLevel packageLevel, RegistrationStatus registrationStatus, Boolean incomplete,
        Instant updatedAfter) {

    /** 规上 as statistics gave it; not known is an answer of its own. */
    public enum LibraryStatus { YES, NO, UNKNOWN }

    public static final EnterpriseFilter NONE =
            new EnterpriseFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static final String STEWARDS_TODAY = "select a.enterprise.id from StewardAssignment a where %s"
            + " and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)";

    public EnterpriseFilter withSteward(String username) {
        return new EnterpriseFilter(district, industry, tier, username, inStatisticsLibrary, tag, onKeyList, packageLevel,
                registrationStatus, incomplete, updatedAfter);
    }

    boolean asksForTier() {
        return tier != null;
    }

    boolean asksForStewards() {
        return steward != null || incomplete != null;
    }

    boolean asksForKeyList() {
        return onKeyList != null || packageLevel != null;
    }

    Where where(LocalDate today) {
        Where where = new Where()
                .and("e.district = :district", "district", district)
                .and("e.tier = :tier", "tier", tier)
                .and("e.id in (select t.id from Enterprise t join t.tags tag where tag = :tag)", "tag", tag)
                .and("e.onKeyList = :onKeyList", "onKeyList", onKeyList)
                .and("e.packageLevel = :packageLevel", "packageLevel", packageLevel)
                .and("e.registrationStatus = :registrationStatus", "registrationStatus", registrationStatus)
                .and("e.updatedAt > :updatedAfter", "updatedAfter", updatedAfter);
        if (industry != null) {
            switch (industry.length()) {
                case 1 -> where.and("e.industrySection = :industry", "industry", industry);
                case 2 -> where.and("e.industryDivision = :industry", "industry", industry);
                case 3 -> where.and("e.industry >= :industry", "industry", industry)
                        // "749:" lies behind "7499": ':' follows '9'
                        .and("e.industry < :industryEnd", "industryEnd", industry + ":");
                default -> where.and("e.industry = :industry", "industry", industry);
            }
        }
        if (inStatisticsLibrary == LibraryStatus.UNKNOWN) {
            where.and("e.inStatisticsLibrary is null");
        } else if (inStatisticsLibrary != null) {
            where.and("e.inStatisticsLibrary = :library", "library", inStatisticsLibrary == LibraryStatus.YES);
        }
        if (steward != null) {
            where.and("e.id in (" + STEWARDS_TODAY.formatted("a.user.username = :steward") + ")", "steward", steward)
                    .with("today", today);
        }
        if (incomplete != null) {
            where.and("e.id " + (incomplete ? "not in (" : "in (") + STEWARDS_TODAY.formatted("a.role = org.fuwubao.enterprise.StewardRole.LOCAL") + ")")
                    .with("today", today);
        }
        return where;
    }
}
