package org.fuwubao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IndexQueryTest {

    private static IndexedRegister register;

    @BeforeAll
    static void fillTheRegister() {
        register = IndexedRegister.empty();
        register.add("北京华创检测技术有限公司", "北京银杏计量有限公司");
        register.add("京东澜工程设计有限公司");
        register.add("南京东澜工程设计有限公司北京分公司");
        register.add("北京东澜测绘有限公司");
        register.add("北京ABC-2024智能技术有限公司");
        register.add("𠮷野生物技术（北京）有限公司");
        register.add("重庆行知会计师事务所（普通合伙）");
        register.add("黄石工程设计有限公司");
        register.add("西安先科信息技术有限公司");
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void twoCharactersInTheMiddleOfANameFindIt() {
        assertThat(register.names("创检")).containsExactly("北京华创检测技术有限公司");
    }

    @Test
    void oneCharacterFindsTheNameThatHoldsIt() {
        assertThat(register.names("𠮷")).containsExactly("𠮷野生物技术（北京）有限公司");
        assertThat(register.names("创")).containsExactly("北京华创检测技术有限公司");
    }

    @Test
    void aTraditionalSpellingFindsTheSimplifiedName() {
        assertThat(register.names("華創檢測")).containsExactly("北京华创检测技术有限公司");
    }

    @Test
    void fullWidthAndOtherBracketsFindTheSameName() {
        assertThat(register.names("𠮷野生物技术(北京)")).hasSize(1);
        assertThat(register.names("𠮷野生物技术北京")).hasSize(1);
        assertThat(register.names("ＡＢＣ－２０２４")).containsExactly("北京ABC-2024智能技术有限公司");
    }

    @Test
    void hyphensAndCaseDoNotMatterInLatinNames() {
        assertThat(register.names("abc2024")).containsExactly("北京ABC-2024智能技术有限公司");
        assertThat(register.names("ABC 2024")).containsExactly("北京ABC-2024智能技术有限公司");
        assertThat(register.names("2024")).containsExactly("北京ABC-2024智能技术有限公司");
    }

    @Test
    void fullPinyinFindsWithAndWithoutSpaces() {
        assertThat(register.names("huachuangjiance")).containsExactly("北京华创检测技术有限公司");
        assertThat(register.names("hua chuang jian ce")).first().isEqualTo("北京华创检测技术有限公司");
        assertThat(register.names("beijinghuachuangjiancejishuyouxiangongsi")).containsExactly("北京华创检测技术有限公司");
        assertThat(register.names("huachuangjianc")).containsExactly("北京华创检测技术有限公司");
        assertThat(register.names("chuangjian")).containsExactly("北京华创检测技术有限公司");
    }

    @Test
    void aPolyphoneIsFoundByEitherReading() {
        assertThat(register.names("chongqingxingzhikuaiji")).containsExactly("重庆行知会计师事务所（普通合伙）");
        assertThat(register.names("kuaijishi")).containsExactly("重庆行知会计师事务所（普通合伙）");
        assertThat(register.names("xianxianke")).containsExactly("西安先科信息技术有限公司");
    }

    @Test
    void aWholeSyllableIsBetterThanOneOnlyBegun() {
        assertThat(register.names("hua")).first().isEqualTo("北京华创检测技术有限公司");
        assertThat(register.names("hua")).contains("黄石工程设计有限公司");
    }

    @Test
    void initialsFindTheName() {
        assertThat(register.names("bjhc")).containsExactly("北京华创检测技术有限公司");
        assertThat(register.names("hcjc")).containsExactly("北京华创检测技术有限公司");
        assertThat(register.names("BJABC2024")).first().isEqualTo("北京ABC-2024智能技术有限公司");
    }

    @Test
    void aFormerNameFindsTheEnterpriseOfToday() {
        assertThat(register.names("银杏计量")).containsExactly("北京华创检测技术有限公司");
        assertThat(register.names("yinxingjiliang")).containsExactly("北京华创检测技术有限公司");
    }

    @Test
    void namesThatBeginWithTheQueryComeBeforeThoseThatOnlyContainIt() {
        assertThat(register.names("京东")).containsExactly("京东澜工程设计有限公司", "北京东澜测绘有限公司",
                "南京东澜工程设计有限公司北京分公司");
        assertThat(register.names("东澜")).first().isEqualTo("北京东澜测绘有限公司");
    }

    @Test
    void wordsMayComeInAnyOrderButAllMustMatch() {
        assertThat(register.names("检测 华创")).containsExactly("北京华创检测技术有限公司");
        assertThat(register.names("技术 北京 abc")).containsExactly("北京ABC-2024智能技术有限公司");
        assertThat(register.names("检测 东澜")).isEmpty();
    }

    @Test
    void onlyWhenNothingMatchesIsSomethingLikeItShownAndMarked() {
        assertThat(register.find("华创").fuzzy()).isFalse();
        for (String wrong : new String[] {"华窗检测", "华创监测技术", "huachaungjiance", "北京华创检测科技有限公司"}) {
            Hits hits = register.find(wrong);
            assertThat(hits.fuzzy()).as(wrong).isTrue();
            assertThat(register.names(hits.ids())).as(wrong).first().isEqualTo("北京华创检测技术有限公司");
        }
        assertThat(register.find("完全不相干的词").fuzzy()).isFalse();
    }

    @Test
    void nothingButSignsFindsNothing() {
        assertThat(register.find("（）").total()).isZero();
        assertThat(register.find("").total()).isZero();
        assertThat(register.find(null).total()).isZero();
    }

    @Test
    void onlyWhatLiesWithinTheReachIsFoundAndCounted() {
        List<Long> all = register.find("工程设计").ids();
        assertThat(all).hasSize(3);
        Reach one = new Reach(false, Set.of(), Set.of(all.get(1)));
        assertThat(register.find("工程设计", one, Set.of(), 0, 20)).isEqualTo(new Hits(List.of(all.get(1)), 1, false, false));
        assertThat(register.find("工程设记", one, Set.of(), 0, 20).ids()).containsExactly(all.get(1));
        assertThat(register.find("华创", one, Set.of(), 0, 20).total()).isZero();
        assertThat(register.find("工程设计", new Reach(false, Set.of("110105"), Set.of()), Set.of(), 0, 20).total()).isZero();
        assertThat(register.find("工程设计", new Reach(false, Set.of("110108"), Set.of()), Set.of(), 0, 20).total()).isEqualTo(3);
        assertThat(register.find("工程设计", new Reach(false, Set.of(), Set.of()), Set.of(), 0, 20).total()).isZero();
    }

    @Test
    void aReachOfManyThousandEnterprisesIsNoObstacle() {
        Set<Long> many = LongStream.rangeClosed(1, 20_000).boxed().collect(Collectors.toSet());
        assertThat(register.find("工程设计", new Reach(false, Set.of("110105"), many), many, 0, 20).total()).isEqualTo(3);
    }

    @Test
    void onesOwnComeFirstWhateverElseRanks() {
        List<Long> all = register.find("京东").ids();
        Long last = all.get(all.size() - 1);
        Hits hits = register.find("京东", Reach.EVERYTHING, Set.of(last), 0, 20);
        assertThat(hits.ids()).first().isEqualTo(last);
        assertThat(hits.total()).isEqualTo(all.size());
    }

    @Test
    void aPageIsAPartOfTheWholeOrder() {
        List<Long> all = register.find("有限公司").ids();
        assertThat(register.find("有限公司", Reach.EVERYTHING, Set.of(), 2, 3)).isEqualTo(
                new Hits(all.subList(2, 5), all.size(), false, false));
    }
}
