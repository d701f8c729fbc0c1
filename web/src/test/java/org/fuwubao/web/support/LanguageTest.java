package org.fuwubao.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | en", "en-US,en;q=0.9 | en", "fr,en;q=0.8,zh;q=0.7 | en", "zh;q=0.5,en-GB | en",
        "zh-CN,zh;q=0.9,en;q=0.8 | zh", "en;q=0.5,zh-TW;q=0.9 | zh", "zh,en | zh", "fr,de | zh", "* | zh", "en;q=0 | zh", "en;q=0,zh;q=0.1 | zh"})
    void englishOnlyWhereItIsNamedAheadOfChinese(String header, String language) {
        assertThat(Language.asked(header).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ",,", "en;q=zwei", "\u0000"})
    void nothingSaidIsChinese(String header) {
        assertThat(Language.asked(header)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}
