package org.fuwubao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuwubao.it.Door;
import org.fuwubao.it.Rows;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class EnterpriseBulkIT {

    private static final String HAIDIAN = "110108";
    private static final String CHAOYANG = "110105";

    @Inject
    EnterpriseBulk bulk;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseService service;

    @Inject
    Door door;

    @Inject
    Rows rows;

    @Test
    void exactlyTheCountedSetIsTouchedAndEachFileLeavesItsEntry() {
        door.enter("coordinator");
        List<Long> set = opened(3, HAIDIAN);
        List<Long> others = opened(2, HAIDIAN);
        BulkResult result = bulk.decideTier(bulk.count(set), Tier.B);
        assertThat(result.count(BulkOutcome.DONE)).isEqualTo(3);
        assertThat(set).allSatisfy(id -> assertThat(tier(id)).isEqualTo(Tier.B));
        assertThat(others).allSatisfy(id -> assertThat(tier(id)).isNull());
        assertThat(set).allSatisfy(id -> assertThat(rows.number("select count(*) from audit_entry where act = 'EDIT' and object_kind = 'ENTERPRISE' and object_id = ?", id.toString())).isEqualTo(1));
        BulkResult again = bulk.decideTier(bulk.count(set), Tier.B);
        assertThat(again.count(BulkOutcome.SAME)).isEqualTo(3);
        assertThat(set).allSatisfy(id -> assertThat(rows.number("select count(*) from audit_entry where act = 'EDIT' and object_id = ? and object_kind = 'ENTERPRISE'", id.toString())).as("nothing changed, no entry").isEqualTo(1));
    }

    @Test
    void whoChangedMeanwhileIsLeftOutAndNamed() {
        door.enter("coordinator");
        List<Long> ids = opened(3, HAIDIAN);
        BulkSet set = bulk.count(ids);
        EnterpriseDetail file = enterprises.detail(ids.get(1));
        service.tag(file.id(), file.version(), Set.of("别人的标签"), Set.of());
        BulkResult result = bulk.tag(set, Set.of("批量标签"), Set.of());
        assertThat(result.lines()).extracting(BulkResult.Line::outcome).containsExactly(BulkOutcome.DONE, BulkOutcome.CHANGED, BulkOutcome.DONE);
        assertThat(result.undone()).singleElement().satisfies(line -> assertThat(line.name()).isEqualTo(file.form().name()));
        assertThat(enterprises.detail(ids.get(1)).form().tags()).containsExactly("别人的标签");
        assertThat(enterprises.detail(ids.get(0)).form().tags()).containsExactly("批量标签");
    }

    @Test
    void whatMayBeReadButNotDoneIsReportedAndWhatMayNotBeReadIsNotCounted() {
        door.enter("coordinator");
        long haidian = opened(1, HAIDIAN).get(0);
        long chaoyang = opened(1, CHAOYANG).get(0);
        door.enter("head.haidian");
        BulkSet set = bulk.count(List.of(haidian, chaoyang));
        assertThat(set.ids()).as("a file of another district does not exist here").containsExactly(haidian);
        door.enter("steward.haidian");
        BulkSet readable = bulk.count(List.of(haidian));
        BulkResult result = bulk.tag(readable, Set.of("不该有"), Set.of());
        assertThat(result.count(BulkOutcome.NOT_ALLOWED)).as("read in the district, edited only where assigned").isEqualTo(1);
        assertThatThrownBy(() -> bulk.decideTier(readable, Tier.A)).isInstanceOf(Forbidden.class);
        door.enter("leader");
        assertThatThrownBy(() -> bulk.tag(readable, Set.of("x"), Set.of())).isInstanceOf(Forbidden.class);
    }

    @Test
    void aPersonIsPutInChargeOnceAndAnUnknownOneNowhere() {
        door.enter("head.haidian");
        door.enter("coordinator");
        List<Long> ids = opened(2, HAIDIAN);
        assertThat(bulk.assign(bulk.count(ids), new StewardWish("steward.haidian", StewardRole.LOCAL, null, null)).count(BulkOutcome.DONE)).isEqualTo(2);
        assertThat(bulk.assign(bulk.count(ids), new StewardWish("steward.haidian", StewardRole.LOCAL, null, null)).count(BulkOutcome.SAME)).isEqualTo(2);
        BulkResult unknown = bulk.assign(bulk.count(ids), new StewardWish("no.such.person", StewardRole.LOCAL, null, null));
        assertThat(unknown.lines()).allSatisfy(line -> assertThat(line.code()).isEqualTo("USER_UNKNOWN"));
        assertThat(rows.number("select count(*) from steward_assignment where enterprise_id = ?", ids.get(0))).isEqualTo(1);
    }

    @Test
    void tooManyAndNoneAreRefusedBeforeAnythingHappens() {
        door.enter("coordinator");
        List<Long> many = new ArrayList<>();
        for (long id = 1; id <= EnterpriseBulk.MOST + 1; id++) {
            many.add(id);
        }
        assertThatThrownBy(() -> bulk.count(many)).isInstanceOf(BusinessRuleViolation.class).hasMessageContaining("BULK_TOO_MANY");
        assertThatThrownBy(() -> bulk.count(List.of(999_999_999L))).isInstanceOf(BusinessRuleViolation.class).hasMessageContaining("BULK_EMPTY");
    }

    private Tier tier(long id) {
        return enterprises.detail(id).form().tier();
    }

    private List<Long> opened(int number, String district) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(service.create(EnterpriseForm.of("批量测试" + java.util.UUID.randomUUID().toString().substring(0, 8) + "有限公司", null, "测试用", district)));
        }
        return ids;
    }
}
