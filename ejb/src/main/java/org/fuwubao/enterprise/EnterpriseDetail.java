package org.fuwubao.enterprise;

import java.time.Instant;
import java.util.List;

/**
 * One enterprise file as its reader may see it.
 *
 * @param form     its fields; tier, package level and key list are absent for readers without that right
 * @param district 经营区, or 注册区 where it is empty
 * @param industry the industry that counts
 * @param stewards all assignments, running ones first
 * @param incomplete nobody looks after it locally today; {@code null} where the reader may not see who does
 * @param editable the reader may edit it
 */
public record EnterpriseDetail(long id, EnterpriseForm form, String district, String industry, List<StewardRow> stewards,
        Instant createdAt, Instant updatedAt, String updatedBy, long version, boolean editable,
        Boolean incomplete) {

}
