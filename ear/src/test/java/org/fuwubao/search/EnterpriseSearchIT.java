package org.fuwubao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardService;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.AccessScopes;
import org.fuwubao.identity.Channel;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.PageRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class EnterpriseSearchIT {

    private static int counter;

    @Inject
    EnterpriseSearch search;

    @Inject
    SuggestQueries suggestions;

    @Inject
    IndexHealth health;

    @Inject
    IndexRebuild rebuild;

    @Inject
    EnterpriseService enterprises;

    @Inject
    EnterpriseQueries queries;

    @Inject
    StewardService stewards;

    @Inject
    AccessScopes scopes;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void theIndexIsReady() {
        within(Duration.ofSeconds(60), health::ready);
        within(Duration.ofSeconds(60), () -> health.state().waiting() == 0);
    }

    @Test
    void everybodyFindsByInitialsPinyinTraditionalCharactersAndCodes() {
        as("coordinator");
        for (String typed : new String[] {"bjhc", "hua chuang jian ce", "huachuangjiance", "華創檢測", "华创 检测", "91110108pdy00001x"}) {
            assertThat(names(typed)).as(typed).first().isEqualTo("北京华创检测技术有限公司");
        }
        assertThat(names("ABC2024")).containsExactly("北京ABC-2024工程技术研究有限公司");
        assertThat(names("\uD842\uDFB7野")).containsExactly("\uD842\uDFB7野生物技术（北京）有限公司");
        assertThat(names("京东")).first().asString().startsWith("京东");
    }

    @Test
    void aCommittedChangeIsFoundWithinTwoSeconds() {
        as("steward.haidian");
        String brand = "星沅" + "甲乙丙丁戊己庚辛".charAt(counter++ % 8);
        long id = enterprises.create(EnterpriseForm.of("北京" + brand + "检测有限公司", null, "证照办理中", "110108"));
        within(Duration.ofSeconds(2), () -> ids(brand).equals(List.of(id)));

        EnterpriseDetail file = queries.detail(id);
        EnterpriseForm form = file.form();
        enterprises.edit(id, file.version(), new EnterpriseForm("北京改名" + brand + "有限公司", null, form.usccAbsentReason(),
                List.of(new EnterpriseForm.Former(form.name(), null, LocalDate.of(2026, 1, 1))), "110108", null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, false, form.registrationStatus(), List.of()));
        within(Duration.ofSeconds(2), () -> ids("改名" + brand).equals(List.of(id)));
        FoundEnterprises byFormerName = search.find(brand + "检测", EnterpriseFilter.NONE, PageRequest.first(20));
        assertThat(byFormerName.highlights()).first().satisfies(highlight -> {
            assertThat(highlight.field()).isEqualTo(Highlight.Field.FORMER_NAME);
            assertThat(highlight.text()).isEqualTo("北京" + brand + "检测有限公司");
        });
    }

    @Test
    void whatLiesOutsideTheScopeIsNeitherShownNorCountedNorSuggested() {
        as("coordinator");
        long all = total("有限公司");
        as("steward.haidian");
        long haidian = total("有限公司");
        assertThat(haidian).isPositive().isLessThan(all);
        assertThat(queries.count(EnterpriseFilter.NONE)).isGreaterThanOrEqualTo(haidian);
        assertThat(names("华创检测")).isNotEmpty();
        as("ent.b");
        assertThat(queries.count(EnterpriseFilter.NONE)).isEqualTo(1);
        assertThat(total("有限公司")).isLessThanOrEqualTo(1);
        assertThat(suggestions.suggest("华创检测")).isEmpty();
        as("agency.a");
        assertThat(total("有限")).isEqualTo(suggestions.suggest("有限").size() > 9 ? total("有限") : suggestions.suggest("有限").size());
        assertThat(total("有限")).isBetween(1L, 12L);
        as("agency.b");
        assertThat(total("有限")).isZero();
        assertThat(suggestions.suggest("有限")).isEmpty();
        currentUser.become(AccessScope.nobody(), Channel.WEB, null, null, false);
        assertThatThrownBy(() -> total("有限")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> suggestions.suggest("有限")).isInstanceOf(Forbidden.class);
    }

    @Test
    void anAssignmentOpensAnEnterpriseAndItsEndClosesItAtOnce() {
        as("coordinator");
        String brand = "砚澜" + "子丑寅卯辰巳午未".charAt(counter++ % 8);
        long id = enterprises.create(EnterpriseForm.of("北京" + brand + "测绘有限公司", null, "证照办理中", "110108"));
        within(Duration.ofSeconds(2), () -> ids(brand).equals(List.of(id)));
        as("steward.chaoyang");
        assertThat(total(brand)).isZero();

        as("coordinator");
        long assignment = stewards.assign(id, queries.detail(id).version(), "steward.chaoyang", StewardRole.LIAISON, clock.today().minusDays(5), null);
        as("steward.chaoyang");
        assertThat(ids(brand)).containsExactly(id);
        assertThat(suggestions.suggest(brand)).singleElement().satisfies(found -> assertThat(found.own()).isTrue());

        as("coordinator");
        stewards.end(id, assignment, queries.detail(id).version(), clock.today().minusDays(1));
        as("steward.chaoyang");
        assertThat(total(brand)).isZero();
        assertThat(suggestions.suggest(brand)).isEmpty();
    }

    @Test
    void filtersNarrowASearchLikeTheListAndHiddenFieldsCannotBeAskedFor() {
        as("coordinator");
        EnterpriseFilter tierA = new EnterpriseFilter(null, null, Tier.A, null, null, null, null, null, null, null, null);
        List<EnterpriseRow> rows = search.find("北京", tierA, PageRequest.first(100)).page().items();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.tier()).isEqualTo(Tier.A));
        EnterpriseFilter ofM = new EnterpriseFilter("110108", "M", null, null, EnterpriseFilter.LibraryStatus.YES, null, null, null, null, null, null);
        assertThat(search.find("北京", ofM, PageRequest.first(100)).page().items()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.district()).isEqualTo("110108");
            assertThat(row.industry()).matches("7[345].*");
            assertThat(row.inStatisticsLibrary()).isTrue();
        });
        assertThat(search.find("北京", EnterpriseFilter.NONE.withSteward("steward.haidian"), PageRequest.first(1)).page().total())
                .isBetween(1L, queries.count(EnterpriseFilter.NONE.withSteward("steward.haidian")));
        EnterpriseFilter incomplete = new EnterpriseFilter(null, null, null, null, null, null, null, null, null, true, null);
        assertThat(search.find("北京", incomplete, PageRequest.first(100)).page().items()).isNotEmpty()
                .allSatisfy(row -> assertThat(row.incomplete()).isTrue());
        as("ent.a");
        assertThatThrownBy(() -> search.find("北京", tierA, PageRequest.first(20))).isInstanceOf(Forbidden.class);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        as("coordinator");
        List<Long> seen = new ArrayList<>();
        PageRequest page = PageRequest.first(37);
        FoundEnterprises found;
        do {
            found = search.find("有限", EnterpriseFilter.NONE, page);
            found.page().items().forEach(row -> seen.add(row.id()));
            page = PageRequest.after(37, found.page().next(), null);
        } while (found.page().next() != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) found.page().total());
    }

    @Test
    void onesOwnEnterprisesAreSuggestedFirst() {
        as("steward.haidian");
        List<Suggestion> found = suggestions.suggest("技术");
        assertThat(found).hasSize(10);
        List<Boolean> own = found.stream().map(Suggestion::own).toList();
        assertThat(own).first().isEqualTo(true);
        assertThat(own).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        assertThat(found).allSatisfy(suggestion -> assertThat(suggestion.highlight().pieces()).anyMatch(Highlight.Piece::marked));
    }

    @Test
    void whileTheIndexIsBuiltTheDatabaseAnswersInTheSameScope() {
        as("steward.haidian");
        FoundEnterprises before = search.find("技术", EnterpriseFilter.NONE, PageRequest.first(100));
        assertThat(before.fromDatabase()).isFalse();

        rebuild.start();
        FoundEnterprises meanwhile = search.find("技术", EnterpriseFilter.NONE, PageRequest.first(100));
        assertThat(meanwhile.fromDatabase()).isTrue();
        assertThat(meanwhile.page().total()).isEqualTo(before.page().total());
        assertThat(meanwhile.page().items()).extracting(EnterpriseRow::id)
                .containsExactlyInAnyOrderElementsOf(before.page().items().stream().map(EnterpriseRow::id).toList());
        assertThat(suggestions.suggest("技术")).isNotEmpty();

        within(Duration.ofSeconds(60), health::ready);
        assertThat(health.state().percent()).isEqualTo(100);
        FoundEnterprises after = search.find("技术", EnterpriseFilter.NONE, PageRequest.first(100));
        assertThat(after.fromDatabase()).isFalse();
        assertThat(after.page().items()).extracting(EnterpriseRow::id)
                .containsExactlyElementsOf(before.page().items().stream().map(EnterpriseRow::id).toList());
    }

    private void as(String username) {
        currentUser.become(scopes.of(username), Channel.WEB, "192.0.2.7", null, false);
    }

    private long total(String typed) {
        return search.find(typed, EnterpriseFilter.NONE, PageRequest.first(20)).page().total();
    }

    private List<Long> ids(String typed) {
        FoundEnterprises found = search.find(typed, EnterpriseFilter.NONE, PageRequest.first(20));
        return found.fuzzy() ? List.of() : found.page().items().stream().map(EnterpriseRow::id).toList();
    }

    private List<String> names(String typed) {
        return search.find(typed, EnterpriseFilter.NONE, PageRequest.first(20)).page().items().stream().map(EnterpriseRow::name).toList();
    }

    private static void within(Duration limit, BooleanSupplier holds) {
        long end = System.nanoTime() + limit.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within " + limit).isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
