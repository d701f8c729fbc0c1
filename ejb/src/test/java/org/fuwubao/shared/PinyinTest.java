package org.fuwubao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void polyphonesAreReadInTheirWords() {
        assertThat(spoken("重庆")).contains("chong qing");
        assertThat(spoken("银行")).contains("yin hang");
        assertThat(spoken("会计师事务所")).contains("kuai ji shi shi wu suo");
        assertThat(spoken("行业音乐")).contains("hang ye yin yue");
    }

    @Test
    void theUsualReadingOfTheSingleCharactersIsKeptBesideIt() {
        assertThat(spoken("会计")).containsExactly("kuai ji", "hui ji");
        assertThat(spoken("华创")).containsExactly("hua chuang");
    }

    @Test
    void lettersAndDigitsAreReadAsTheyAreWritten() {
        assertThat(spoken("北京abc2024科技")).containsExactly("bei jing abc2024 ke ji");
    }

    @Test
    void theUmlautIsTypedAsV() {
        assertThat(spoken("绿女")).containsExactly("lv nv");
    }

    @Test
    void aRareCharacterIsReadWhereItsSoundIsKnownAndLeftSilentElsewhere() {
        assertThat(spoken("\uD842\uDFB7野")).containsExactly("ji ye");
        assertThat(spoken(new String(Character.toChars(0x2CD42)) + "科")).containsExactly(" ke");
    }

    private static List<String> spoken(String folded) {
        return Pinyin.readings(folded).stream()
                .map(units -> units.stream().map(Pinyin.Unit::syllable).collect(Collectors.joining(" "))).toList();
    }
}
