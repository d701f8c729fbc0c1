package org.fuwubao.shared;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码, 18 characters (GB 32100-2015). Born valid or not at all; it stays with its bearer for life, through
 * renaming and moving, so its area digits (positions 3–8) tell the first registration and never the present district.
 *
 * <p>Two checks with two different tables: position 17 closes the organisation code of positions 9–17 (GB 11714-1997,
 * all 36 characters), position 18 closes the whole (31 characters, without I, O, S, V, Z).
 *
 * @param value 18 characters, upper case, without blanks
 */
public record UnifiedSocialCreditCode(String value) implements Comparable<UnifiedSocialCreditCode>, Serializable {

    private static final String OUTER_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String INNER_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] OUTER_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;
    private static final int ORGANISATION_START = 8;
    private static final int HIGHEST_INVENTED_NUMBER = 99_999;

    private static final Pattern BLANK_OR_HYPHEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Pd}\\u2212]");
    private static final Pattern LEADING_APOSTROPHES = Pattern.compile("^['\\u2018\\u2019]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]{1,3}");
    private static final Pattern DIGITS_OF_A_NUMBER_CELL = Pattern.compile("[0-9]{15}000");
    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("[0-9]{15}");
    private static final Pattern ORGANISATION_CODE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^0-9A-Z]*");
    private static final Set<String> WORDS_FOR_NONE = Set.of("N/A", "NA", "NONE", "NULL", "NIL");

    /** What a reading found, tested in this order, first hit wins (domain reference 7.1). */
    public enum Reason {
        /** A spreadsheet kept 15 digits only; never padded, never guessed. */
        USCC_LOST_DIGITS,
        /** Empty, or words such as 办理中; offer 暂无代码 with a reason. */
        USCC_MISSING,
        /** A 15-digit 注册号 or a 9-character 组织机构代码. */
        USCC_LEGACY_ID,
        USCC_LENGTH,
        USCC_CHARSET,
        /** The check character of position 18 is wrong. */
        USCC_CHECK,
        /** Only the check character of position 17 is wrong. */
        USCC_ORG_CHECK,
        USCC_OK
    }

    /**
     * Result of reading what a person or a sheet wrote.
     *
     * @param normalised what was written without blanks, hyphens and width; empty when digits are lost
     * @param reason     first hit in the order of {@link Reason}
     * @param suggestion valid code that O→0, I→1, Z→2, S→5 would give; for a person to confirm, never applied silently
     */
    public record Reading(String normalised, Reason reason, Optional<UnifiedSocialCreditCode> suggestion) {

        /** The code, present exactly when the reason is {@link Reason#USCC_OK}. */
        public Optional<UnifiedSocialCreditCode> code() {
            return reason == Reason.USCC_OK ? Optional.of(new UnifiedSocialCreditCode(normalised)) : Optional.empty();
        }

        public boolean valid() {
            return reason == Reason.USCC_OK;
        }
    }

    /** @throws IllegalArgumentException for anything but a normalised code with both checks right */
    public UnifiedSocialCreditCode {
        Reason reason = value == null ? Reason.USCC_MISSING : judge(value);
        if (reason != Reason.USCC_OK) {
            throw new IllegalArgumentException(reason.name());
        }
    }

    /** Reads any spelling: full width, lower case, blanks, hyphens, a spreadsheet's apostrophe. Never throws. */
    public static Reading read(String written) {
        String normalised = normalise(written == null ? "" : written);
        Reason reason = judge(normalised);
        return switch (reason) {
            case USCC_LOST_DIGITS -> new Reading("", reason, Optional.empty());
            case USCC_CHARSET -> new Reading(normalised, reason, likelyMeant(normalised));
            default -> new Reading(normalised, reason, Optional.empty());
        };
    }

    /**
     * A code for an invented body: organisation codes PDY00001–PDY99999 are never issued to real ones.
     *
     * @param head   positions 1–8: registering department, kind, area code
     * @param number 1–99999, written into the organisation code
     */
    public static UnifiedSocialCreditCode invented(String head, int number) {
        if (number < 1 || number > HIGHEST_INVENTED_NUMBER) {
            throw new IllegalArgumentException("number " + number);
        }
        String organisation = String.format(Locale.ROOT, "PDY%05d", number);
        String body = head + organisation + organisationCheck(organisation);
        return new UnifiedSocialCreditCode(body + check(body));
    }

    /** Positions 9–17, by which old files with an organisation code are matched. */
    public String organisationCode() {
        return value.substring(ORGANISATION_START, LENGTH - 1);
    }

    /** Positions 3–8: area of the first registration, not of today. */
    public String firstRegistrationArea() {
        return value.substring(2, ORGANISATION_START);
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** NFKC, upper case, without blanks, zero-width characters, hyphens and leading apostrophes; not judged. */
    public static String normalise(String written) {
        String plain = BLANK_OR_HYPHEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
        return LEADING_APOSTROPHES.matcher(plain).replaceFirst("").toUpperCase(Locale.ROOT);
    }

    private static Reason judge(String code) {
        if (SCIENTIFIC.matcher(code).matches()) {
            return Reason.USCC_LOST_DIGITS;
        }
        if (DIGITS_OF_A_NUMBER_CELL.matcher(code).matches()) {
            return judgeChecks(code) == Reason.USCC_OK ? Reason.USCC_OK : Reason.USCC_LOST_DIGITS;
        }
        if (NEITHER_LETTER_NOR_DIGIT.matcher(code).matches() || WORDS_FOR_NONE.contains(code)) {
            return Reason.USCC_MISSING;
        }
        if (REGISTRATION_NUMBER.matcher(code).matches() || ORGANISATION_CODE.matcher(code).matches()) {
            return Reason.USCC_LEGACY_ID;
        }
        if (code.codePointCount(0, code.length()) != LENGTH) {
            return Reason.USCC_LENGTH;
        }
        if (code.chars().anyMatch(c -> OUTER_CHARACTERS.indexOf(c) < 0)) {
            return Reason.USCC_CHARSET;
        }
        return judgeChecks(code);
    }

    private static Reason judgeChecks(String code) {
        if (code.charAt(LENGTH - 1) != check(code)) {
            return Reason.USCC_CHECK;
        }
        String organisation = code.substring(ORGANISATION_START, LENGTH - 2);
        return code.charAt(LENGTH - 2) == organisationCheck(organisation) ? Reason.USCC_OK : Reason.USCC_ORG_CHECK;
    }

    /** GB 32100-2015: (31 − Σ value · 3^(i−1) mod 31) mod 31, written with the table of 31. */
    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < OUTER_WEIGHTS.length; i++) {
            sum += OUTER_CHARACTERS.indexOf(code.charAt(i)) * OUTER_WEIGHTS[i];
        }
        int base = OUTER_CHARACTERS.length();
        return OUTER_CHARACTERS.charAt((base - sum % base) % base);
    }

    /** GB 11714-1997: 11 − Σ value · weight mod 11 over the table of 36; 10 is written X, 11 is written 0. */
    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += INNER_CHARACTERS.indexOf(organisation.charAt(i)) * INNER_WEIGHTS[i];
        }
        int value = 11 - sum % 11;
        return value == 10 ? 'X' : value == 11 ? '0' : (char) ('0' + value);
    }

    private static Optional<UnifiedSocialCreditCode> likelyMeant(String normalised) {
        String meant = normalised.replace('O', '0').replace('I', '1').replace('Z', '2').replace('S', '5');
        return judge(meant) == Reason.USCC_OK ? Optional.of(new UnifiedSocialCreditCode(meant)) : Optional.empty();
    }
}
