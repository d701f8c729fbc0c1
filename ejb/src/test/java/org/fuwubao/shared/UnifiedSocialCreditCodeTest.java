package org.fuwubao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fuwubao.shared.UnifiedSocialCreditCode.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UnifiedSocialCreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @TestFactory
    Stream<DynamicTest> everyRowOfTheReferenceTableIsReadAsItSays() throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                UnifiedSocialCreditCodeTest.class.getResourceAsStream("uscc.csv"), StandardCharsets.UTF_8))) {
            rows = csv.stream().toList();
        }
        assertThat(rows).hasSizeGreaterThan(60);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.getField("note"), () -> {
            UnifiedSocialCreditCode.Reading reading = UnifiedSocialCreditCode.read(row.getField("input"));
            assertThat(reading.normalised()).isEqualTo(row.getField("normalised"));
            assertThat(reading.reason().name()).isEqualTo(row.getField("code"));
            assertThat(reading.valid()).isEqualTo(Boolean.parseBoolean(row.getField("valid")));
            assertThat(reading.code().isPresent()).isEqualTo(reading.valid());
            String note = row.getField("note");
            assertThat(reading.suggestion().isPresent())
                    .isEqualTo(note.contains("suggestion") && !note.contains("no suggestion"));
        }));
    }

    @Test
    void theStandardsExampleIsValidAndItsWrongPrintIsNot() {
        assertThat(UnifiedSocialCreditCode.read("91350100M000100Y43").valid()).isTrue();
        assertThat(UnifiedSocialCreditCode.read("91350100M000100Y4Z").suggestion()).isEmpty();
    }

    @Test
    void aLetterThatLooksLikeADigitIsSuggestedButNotApplied() {
        UnifiedSocialCreditCode.Reading reading = UnifiedSocialCreditCode.read("91110108PDY0O001XU");
        assertThat(reading.code()).isEmpty();
        assertThat(reading.suggestion()).contains(new UnifiedSocialCreditCode("91110108PDY00001XU"));
    }

    @Test
    void aValueIsNeverBornFromBadInput() {
        for (String bad : new String[] {null, "", "91110108pdy00001xu", "91110108PDY00001XT", " 91110108PDY00001XU"}) {
            assertThatThrownBy(() -> new UnifiedSocialCreditCode(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> UnifiedSocialCreditCode.invented("91110108", 100_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsPartsAreTheOrganisationCodeAndTheFirstArea() {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode("91110108PDY00001XU");
        assertThat(code.organisationCode()).isEqualTo("PDY00001X");
        assertThat(code.firstRegistrationArea()).isEqualTo("110108");
    }

    @Property
    void everyInventedCodeIsValid(@ForAll("codes") UnifiedSocialCreditCode code) {
        assertThat(UnifiedSocialCreditCode.read(code.value()).code()).contains(code);
    }

    @Property
    void anySingleWrongCharacterIsCaught(@ForAll("codes") UnifiedSocialCreditCode code,
            @ForAll @IntRange(max = 17) int position, @ForAll("characters") char wrong) {
        Assume.that(code.value().charAt(position) != wrong);
        String changed = code.value().substring(0, position) + wrong + code.value().substring(position + 1);
        assertThat(UnifiedSocialCreditCode.read(changed).valid()).isFalse();
    }

    @Property
    void anySwapOfNeighboursIsCaught(@ForAll("codes") UnifiedSocialCreditCode code,
            @ForAll @IntRange(max = 16) int position) {
        char[] swapped = code.value().toCharArray();
        Assume.that(swapped[position] != swapped[position + 1]);
        char first = swapped[position];
        swapped[position] = swapped[position + 1];
        swapped[position + 1] = first;
        assertThat(UnifiedSocialCreditCode.read(new String(swapped)).valid()).isFalse();
    }

    @Property
    void caseWidthBlanksAndHyphensDoNotMatter(@ForAll("codes") UnifiedSocialCreditCode code,
            @ForAll @IntRange(max = 18) int at) {
        String lower = code.value().toLowerCase(java.util.Locale.ROOT);
        StringBuilder wide = new StringBuilder();
        lower.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        for (String gap : new String[] {" ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "-", "\uFF0D", "\t"}) {
            assertThat(UnifiedSocialCreditCode.read(new StringBuilder(wide).insert(at, gap).toString()).code())
                    .contains(code);
        }
    }

    @Property
    void whateverIsWrittenIsReadWithoutAnException(@ForAll String anything) {
        UnifiedSocialCreditCode.Reading reading = UnifiedSocialCreditCode.read(anything);
        assertThat(reading.reason()).isNotNull();
        assertThat(UnifiedSocialCreditCode.read(reading.normalised()).valid()).isEqualTo(reading.valid());
        reading.suggestion().ifPresent(code -> assertThat(reading.reason()).isEqualTo(Reason.USCC_CHARSET));
    }

    @Provide
    Arbitrary<UnifiedSocialCreditCode> codes() {
        return Combinators.combine(
                Arbitraries.of("91", "92", "93", "12", "52", "Y1"),
                Arbitraries.of("110101", "110108", "110302", "110000", "110228", "310115"),
                Arbitraries.integers().between(1, 99_999))
                .as((kind, area, number) -> UnifiedSocialCreditCode.invented(kind + area, number));
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(ALPHABET.chars().mapToObj(c -> (char) c).toList());
    }
}
