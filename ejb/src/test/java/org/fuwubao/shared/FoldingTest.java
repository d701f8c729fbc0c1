package org.fuwubao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void traditionalCharactersBecomeSimplified() {
        assertThat(Folding.fold("北京華創檢測技術有限責任公司")).isEqualTo("北京华创检测技术有限责任公司");
        assertThat(Folding.fold("會計師事務所")).isEqualTo("会计师事务所");
    }

    @Test
    void widthCaseBracketsAndHyphensDoNotMatter() {
        assertThat(Folding.fold("ＡＢＣ－２０２４（北京）")).isEqualTo(Folding.fold("abc2024(北京)")).isEqualTo("abc2024北京");
        assertThat(Folding.fold("【华创】〔京〕〈科〉《技》「发」『展』·")).isEqualTo("华创京科技发展");
    }

    @Test
    void zeroWidthCharactersAndBlanksDisappear() {
        assertThat(Folding.fold("\uFEFF华\u200B创\u200D科\u2060技\u3000\u00A0有限")).isEqualTo("华创科技有限");
    }

    @Test
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(Folding.fold("\uD842\uDFB7野")).isEqualTo("\uD842\uDFB7野");
        assertThat(Folding.fold(new String(Character.toChars(0x2CD42)))).isEqualTo(new String(Character.toChars(0x2CD42)));
        assertThat(Folding.fold("\uE000")).isEqualTo("\uE000");
    }

    @Test
    void compatibilityFormsAndAccentsAreOneWithThePlainOnes() {
        assertThat(Folding.fold("Ⅱ①㈱Café\uF900")).isEqualTo("ii1株cafe" + Folding.fold("豈"));
    }

    @Test
    void everyHanCharacterIsSimplifiedAsIcuDoesIt() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        for (int point = 0x4E00; point <= 0x9FFF; point++) {
            String simple = icu.transliterate(Character.toString(point));
            assertThat(Folding.fold(point)).as(Integer.toHexString(point)).isEqualTo(Folding.fold(simple));
        }
    }

    @Test
    void wordsAreCutAtBlanksAndCommasButNotAtHyphens() {
        assertThat(Folding.words("  华创，检测  ABC-2024（北京） ")).containsExactly("华创", "检测", "abc2024北京");
        assertThat(Folding.words("（ ）")).isEmpty();
    }

    @Test
    void aFoldedTextKnowsWhereItsCharactersStood() {
        FoldedText text = FoldedText.of("𠮷（Ａ）Ⅱ");
        assertThat(text.folded()).isEqualTo("𠮷aii");
        assertThat(text.original().substring(text.originalStart(2), text.originalEnd(2))).isEqualTo("Ａ");
        assertThat(text.original().substring(text.originalStart(4), text.originalEnd(4))).isEqualTo("Ⅱ");
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll("texts") String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void aWholeIsFoldedAsItsParts(@ForAll("texts") String left, @ForAll("texts") String right) {
        assertThat(Folding.fold(left + right)).isEqualTo(Folding.fold(left) + Folding.fold(right));
    }

    @Property
    void caseDoesNotMatter(@ForAll("latin") String text) {
        assertThat(Folding.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(Folding.fold(text.toLowerCase(Locale.ROOT)));
    }

    @Property
    void fullWidthIsHalfWidth(@ForAll("latin") String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c == ' ' ? '\u3000' : (char) (c + 0xFEE0)));
        assertThat(Folding.fold(wide.toString())).isEqualTo(Folding.fold(text));
    }

    @Property
    void theWordsTogetherAreTheWhole(@ForAll("texts") String text) {
        assertThat(String.join("", Folding.words(text))).isEqualTo(Folding.fold(text));
    }

    @Property
    void aFoldedTextFoldsLikeTheText(@ForAll("texts") String text) {
        assertThat(FoldedText.of(text).folded()).isEqualTo(Folding.fold(text));
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> point = Arbitraries.oneOf(
                Arbitraries.integers().between(0x20, 0xD7FF), Arbitraries.integers().between(0xE000, 0xFFFD),
                Arbitraries.integers().between(0x4E00, 0x9FFF), Arbitraries.integers().between(0x20000, 0x2FA1F))
                .map(Character::toString);
        return point.list().ofMaxSize(20).map(points -> String.join("", points));
    }
}
