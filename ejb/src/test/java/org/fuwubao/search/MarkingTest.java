package org.fuwubao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fuwubao.search.Highlight.Field;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final String NAME = "北京华创检测技术（北京）有限公司";
    private static final String CODE = "91110108PDY00001XU";

    @Test
    void theOriginalSpellingIsMarkedWhateverWasTyped() {
        assertThat(marked("華創")).isEqualTo("北京[华创]检测技术（北京）有限公司");
        assertThat(marked("huachuang")).isEqualTo("北京[华创]检测技术（北京）有限公司");
        assertThat(marked("hua chuang")).isEqualTo("北京[华创]检测技术（北京）有限公司");
        assertThat(marked("hcjc")).isEqualTo("北京[华创检测]技术（北京）有限公司");
        assertThat(marked("huachuangji")).isEqualTo("北京[华创检]测技术（北京）有限公司");
    }

    @Test
    void everyWordIsMarkedWhereverItStands() {
        assertThat(marked("检测 华创")).isEqualTo("北京[华创][检测]技术（北京）有限公司".replace("][", ""));
        assertThat(marked("北京")).isEqualTo("[北京]华创检测技术（[北京]）有限公司");
    }

    @Test
    void aBracketOrHyphenInsideAMatchIsMarkedWithIt() {
        assertThat(marked("技术北京")).isEqualTo("北京华创检测[技术（北京]）有限公司");
        assertThat(shown(new Marking(QueryText.of("abc2024")).of("北京ABC-2024技术", List.of(), null))).isEqualTo("北京[ABC-2024]技术");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreMarkedWhole() {
        assertThat(shown(new Marking(QueryText.of("𠮷野")).of("（𠮷）野生物", List.of(), null))).isEqualTo("（[𠮷）野]生物");
    }

    @Test
    void aCodeIsMarkedAtItsBeginning() {
        Highlight highlight = new Marking(QueryText.of("9111 0108 pdy0")).of(NAME, List.of(), CODE);
        assertThat(highlight.field()).isEqualTo(Field.USCC);
        assertThat(shown(highlight)).isEqualTo("[91110108PDY0]0001XU");
    }

    @Test
    void aFormerNameIsShownWhereOnlyItMatched() {
        Highlight highlight = new Marking(QueryText.of("银杏计量")).of(NAME, List.of("北京银杏计量有限公司"), CODE);
        assertThat(highlight.field()).isEqualTo(Field.FORMER_NAME);
        assertThat(shown(highlight)).isEqualTo("北京[银杏计量]有限公司");
    }

    @Test
    void whatIsOnlyLikeTheQueryIsMarkedWhereTheyAgree() {
        assertThat(marked("华窗检测")).isEqualTo("北京[华创检测]技术（北京）有限公司");
    }

    @Test
    void thePiecesTogetherAreTheTextAsItIsOnFile() {
        String strange = "<script>华创</script> & “北京”";
        Highlight highlight = new Marking(QueryText.of("华创")).of(strange, List.of(), null);
        assertThat(highlight.text()).isEqualTo(strange);
        assertThat(highlight.hasMarks()).isTrue();
    }

    private static String marked(String typed) {
        return shown(new Marking(QueryText.of(typed)).of(NAME, List.of(), CODE));
    }

    private static String shown(Highlight highlight) {
        return highlight.pieces().stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
