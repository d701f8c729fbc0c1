package org.fuwubao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuwubao.demo.EnterpriseGenerator;
import org.fuwubao.demo.InventedEnterprise;
import org.fuwubao.search.JudgedQueries.Judged;
import org.fuwubao.search.JudgedQueries.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The judged set: does the right enterprise come first, and if not, is it among the first five? */
class SearchQualityTest {

    private static final int NAMES = 3_000;
    /** Floors, in percent of all judged queries. */
    private static final double HIT_AT_1 = 97;
    private static final double HIT_AT_5 = 99.5;

    private static List<InventedEnterprise> enterprises;
    private static IndexedRegister register;

    @BeforeAll
    static void fillTheRegister() {
        enterprises = new EnterpriseGenerator(EnterpriseGenerator.DEMO_SEED).first(NAMES).toList();
        register = IndexedRegister.of(enterprises.stream());
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void theRightEnterpriseIsFoundFirst() {
        List<Judged> queries = JudgedQueries.of(enterprises);
        assertThat(queries).hasSize(Kind.values().length * JudgedQueries.OF_EACH_KIND).hasSizeGreaterThanOrEqualTo(150);
        Judge judge = new Judge(enterprises);
        Map<String, InventedEnterprise> byName = new HashMap<>();
        enterprises.forEach(enterprise -> byName.put(enterprise.name(), enterprise));
        int first = 0;
        int amongFive = 0;
        Map<Kind, Integer> missed = new EnumMap<>(Kind.class);
        List<String> misses = new ArrayList<>();
        for (Judged judged : queries) {
            List<Long> right = judge.right(judged.query());
            assertThat(right).as(judged.toString()).isNotEmpty();
            Hits hits = register.find(judged.query());
            List<Long> found = register.names(hits.ids()).stream().limit(5).map(name -> byName.get(name).index()).toList();
            boolean atOnce = !hits.fuzzy() && !found.isEmpty() && right.contains(found.get(0));
            first += atOnce ? 1 : 0;
            amongFive += !hits.fuzzy() && found.stream().anyMatch(right::contains) ? 1 : 0;
            if (!atOnce) {
                missed.merge(judged.kind(), 1, Integer::sum);
                misses.add(judged.kind() + " " + judged.query() + " wanted " + judged.enterprise().name() + " found "
                        + register.names(hits.ids()).stream().limit(3).toList());
            }
        }
        double hitAt1 = 100.0 * first / queries.size();
        double hitAt5 = 100.0 * amongFive / queries.size();
        String told = String.format("%d queries on %d names: hit@1 %.1f %%, hit@5 %.1f %%, missed %s%n%s", queries.size(), NAMES,
                hitAt1, hitAt5, missed, String.join("\n", misses));
        System.out.println(told);
        assertThat(hitAt1).as(told).isGreaterThanOrEqualTo(HIT_AT_1);
        assertThat(hitAt5).as(told).isGreaterThanOrEqualTo(HIT_AT_5);
    }

    @Test
    void theTotalIsTheNumberOfNamesThatMatch() {
        for (String query : List.of("检测", "京东", "科技", "技术", "𠮷")) {
            long counted = enterprises.stream().filter(e -> e.name().contains(query)
                    || e.formerNames().stream().anyMatch(former -> former.name().contains(query))).count();
            assertThat(register.find(query).total()).as(query).isEqualTo(counted);
        }
    }
}
