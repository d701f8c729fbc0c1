package org.fuwubao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    record Card(String name, Integer staff, List<String> tags) {
    }

    @Test
    void whatOnlyOneOfTwoTouchedMergesByItself() {
        Card base = new Card("甲", 10, List.of("a"));
        var merge = new ThreeWayMerge<>(base, new Card("乙", 10, List.of("a")), new Card("甲", 12, List.of("a", "b")));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.takenOver()).containsExactly("staff", "tags");
        assertThat(merge.resolve(Set.of())).isEqualTo(new Card("乙", 12, List.of("a", "b")));
    }

    @Test
    void aPersonChoosesWhereBothWroteDifferentThings() {
        Card base = new Card("甲", 10, List.of());
        var merge = new ThreeWayMerge<>(base, new Card("乙", 11, List.of()), new Card("丙", null, List.of()));
        assertThat(merge.conflicts()).containsExactly("name", "staff");
        assertThat(merge.resolve(Set.of("name"))).isEqualTo(new Card("乙", null, List.of()));
        assertThat(merge.resolve(Set.of("staff"))).isEqualTo(new Card("丙", 11, List.of()));
    }

    @Property
    void twoWhoWroteTheSameDoNotQuarrel(@ForAll("cards") Card base, @ForAll("cards") Card same) {
        var merge = new ThreeWayMerge<>(base, same, same);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.resolve(Set.of())).isEqualTo(same);
    }

    @Property
    void whoeverChangedNothingGetsTheOthersCard(@ForAll("cards") Card base, @ForAll("cards") Card other) {
        assertThat(new ThreeWayMerge<>(base, base, other).resolve(Set.of())).isEqualTo(other);
        assertThat(new ThreeWayMerge<>(base, other, base).resolve(Set.of())).isEqualTo(other);
    }

    @Property
    void whoKeepsEverythingLosesNothingAndWhoKeepsNothingOverwritesNothing(@ForAll("cards") Card base, @ForAll("cards") Card mine,
            @ForAll("cards") Card theirs) {
        var merge = new ThreeWayMerge<>(base, mine, theirs);
        var other = new ThreeWayMerge<>(base, theirs, mine);
        assertThat(other.conflicts()).isEqualTo(merge.conflicts());
        Card keptMine = merge.resolve(new HashSet<>(merge.conflicts()));
        assertThat(keptMine).isEqualTo(other.resolve(Set.of()));
        Card keptTheirs = merge.resolve(Set.of());
        for (String field : merge.conflicts()) {
            assertThat(Changes.fields(keptMine).get(field)).isEqualTo(Changes.fields(mine).get(field));
            assertThat(Changes.fields(keptTheirs).get(field)).isEqualTo(Changes.fields(theirs).get(field));
        }
    }

    @Provide
    Arbitrary<Card> cards() {
        return Combinators.combine(Arbitraries.of("甲", "乙", "丙").injectNull(0.2), Arbitraries.integers().between(1, 3).injectNull(0.2),
                Arbitraries.of("a", "b").list().ofMaxSize(1)).as(Card::new);
    }
}
