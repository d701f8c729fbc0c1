package org.fuwubao.shared;

import java.util.Map;

/**
 * How a personal value is shown to those who may not see it whole; the classes of the personal information law (domain reference, section 13). The one
 * place for masks: fields say their class, screens, lists, exports and the trail ask here.
 */
public enum Mask {
    /** 138****5678; short numbers keep their last two digits. */
    PHONE {
        @Override
        String hide(String value) {
            String digits = value.replaceAll("[ -]", "");
            return digits.length() >= 11
                    ? digits.substring(0, digits.length() - 8) + "****" + digits.substring(digits.length() - 4)
                    : "****" + digits.substring(Math.max(0, digits.length() - 2));
        }
    },
    /** z***@x.com */
    EMAIL {
        @Override
        String hide(String value) {
            int at = value.indexOf('@');
            return at < 1 ? "***" : value.substring(0, value.offsetByCodePoints(0, 1)) + "***" + value.substring(at);
        }
    },
    /** 110101********1234 */
    ID_NUMBER {
        @Override
        String hide(String value) {
            return value.length() < 15 ? "********" : value.substring(0, 6) + "*".repeat(value.length() - 10) + value.substring(value.length() - 4);
        }
    },
    /** 张* */
    PERSON_NAME {
        @Override
        String hide(String value) {
            return value.substring(0, value.offsetByCodePoints(0, 1)) + "*";
        }
    },
    /** ****1234 */
    BANK_ACCOUNT {
        @Override
        String hide(String value) {
            return "****" + value.substring(Math.max(0, value.length() - 4));
        }
    },
    /** A value of the business, for those who see only that it changed. */
    WHOLE {
        @Override
        String hide(String value) {
            return "***";
        }
    };

    /** The class of fields by their name, wherever a field has this name. */
    private static final Map<String, Mask> CLASSES = Map.of(
            "phone", PHONE, "mobile", PHONE, "email", EMAIL, "idNumber", ID_NUMBER, "displayName", PERSON_NAME,
            "contactName", PERSON_NAME, "bankAccount", BANK_ACCOUNT, "address", WHOLE);

    abstract String hide(String value);

    /** {@code null} and empty stay as they are. */
    public String apply(String value) {
        return value == null || value.isEmpty() ? value : hide(value);
    }

    /** The class of a field, {@code null} for one without personal content. */
    public static Mask ofField(String field) {
        return CLASSES.get(field);
    }
}
