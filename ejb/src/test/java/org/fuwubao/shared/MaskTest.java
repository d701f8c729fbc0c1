package org.fuwubao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "PHONE, 13812345678, 138****5678",
        "PHONE, 138 1234 5678, 138****5678",
        "PHONE, +8613812345678, +86138****5678",
        "PHONE, 010-82690001, 010****0001",
        "PHONE, 62510, ****10",
        "EMAIL, zhang@x.com, z***@x.com",
        "EMAIL, 𠮷田@x.com, 𠮷***@x.com",
        "EMAIL, broken, ***",
        "ID_NUMBER, 110101199001011234, 110101********1234",
        "ID_NUMBER, 110101900101123, 110101*****1123",
        "ID_NUMBER, 12345, ********",
        "PERSON_NAME, 张三, 张*",
        "PERSON_NAME, 欧阳娜娜, 欧*",
        "PERSON_NAME, 𠮷三, 𠮷*",
        "BANK_ACCOUNT, 6222020200012345678, ****5678",
        "WHOLE, 12000000.00, ***"})
    void shows_no_more_than_its_class_allows(Mask mask, String value, String shown) {
        assertThat(mask.apply(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(Mask.class)
    void nothing_stays_nothing(Mask mask) {
        assertThat(mask.apply(null)).isNull();
        assertThat(mask.apply("")).isEmpty();
    }

    @Test
    void fields_are_classified_by_name() {
        assertThat(Mask.ofField("phone")).isEqualTo(Mask.PHONE);
        assertThat(Mask.ofField("email")).isEqualTo(Mask.EMAIL);
        assertThat(Mask.ofField("unit")).isNull();
    }
}
