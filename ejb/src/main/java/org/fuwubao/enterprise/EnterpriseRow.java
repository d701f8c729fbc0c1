package org.fuwubao.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of the list of enterprises; what the reader may not see is {@code null}.
 *
 * @param nameKey  pinyin, by which names are sorted
 * @param district 经营区, or 注册区 where it is empty
 * @param industry the industry that counts: as statistics decided it, else as registered
 * @param stewards who looks after it today
 */
public record EnterpriseRow(long id, String name, String nameKey, String uscc, String district, String registeredDistrict,
        String industry, Tier tier, PackageLevel packageLevel, Boolean onKeyList, Boolean inStatisticsLibrary,
        RegistrationStatus registrationStatus, LocalDate foundedOn, Integer staff, Instant updatedAt, long version,
        List<StewardName> stewards) {

    /** As the database gives it. */
    EnterpriseRow(long id, String name, String nameKey, String uscc, String district, String registeredDistrict,
            String industry, Tier tier, PackageLevel packageLevel, Boolean onKeyList, Boolean inStatisticsLibrary,
            RegistrationStatus registrationStatus, LocalDate foundedOn, Integer staff, Instant updatedAt, long version) {
        this(id, name, nameKey, uscc, district, registeredDistrict, industry, tier, packageLevel, onKeyList,
                inStatisticsLibrary, registrationStatus, foundedOn, staff, updatedAt, version, List.of());
    }

    /** Nobody looks after it locally. */
    public boolean incomplete() {
        return stewards.stream().noneMatch(steward -> steward.role() == StewardRole.LOCAL);
    }

    EnterpriseRow shown(List<StewardName> todays, boolean tierShown, boolean keyListShown) {
        return new EnterpriseRow(id, name, nameKey, uscc, district, registeredDistrict, industry, tierShown ? tier : null,
                keyListShown ? packageLevel : null, keyListShown ? onKeyList : null, inStatisticsLibrary, registrationStatus,
                foundedOn, staff, updatedAt, version, todays);
    }
}
