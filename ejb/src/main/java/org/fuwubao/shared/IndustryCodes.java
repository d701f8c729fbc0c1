package org.fuwubao.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Section M 科学研究和技术服务业 of GB/T 4754-2017, four levels. Codes of other sections are legal in a file and have no
 * name here; codes of the edition 2011 are read with {@link #formerly(String)}.
 */
public final class IndustryCodes {

    private static final Map<String, Industry> BY_CODE = ReferenceTable
            .rows(IndustryCodes.class, "gbt4754-2017-M.csv").stream()
            .map(row -> new Industry(row.getField("code"), Level.of(row.getField("level")), row.getField("parent"),
                    row.getField("name"), row.getField("name_en")))
            .collect(Collectors.toMap(Industry::code, i -> i, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, Former> FORMER = ReferenceTable
            .rows(IndustryCodes.class, "gbt4754-2011-traps.csv").stream()
            .map(row -> new Former(row.getField("code_2011"), row.getField("name_2011"),
                    ReferenceTable.list(row.getField("code_2017_candidates")), row.getField("handling")))
            .collect(Collectors.toMap(Former::code, f -> f, (a, b) -> a, LinkedHashMap::new));

    /** Last division of each section from A to T. */
    private static final int[] LAST_DIVISIONS =
            {5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97};

    /** 门类, 大类, 中类, 小类. */
    public enum Level {
        SECTION, DIVISION, GROUP, CLASS_;

        static Level of(String chinese) {
            return switch (chinese) {
                case "门类" -> SECTION;
                case "大类" -> DIVISION;
                case "中类" -> GROUP;
                case "小类" -> CLASS_;
                default -> throw new IllegalArgumentException(chinese);
            };
        }
    }

    /** One line of the edition 2017. */
    public record Industry(String code, Level level, String parent, String name, String nameEn) {

        public String label(Locale locale) {
            return ReferenceTable.label(locale, name, nameEn);
        }
    }

    /**
     * A code of the edition 2011 and what became of it.
     *
     * @param candidates codes of 2017 that it may be today
     * @param handling   SAME, SAME_DIGITS, NARROWED keep the digits; the others ask for the code of 2017
     */
    public record Former(String code, String name, List<String> candidates, String handling) {
    }

    private IndustryCodes() {
    }

    public static List<Industry> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The four-digit codes, by which enterprises are classified. */
    public static List<Industry> classes() {
        return BY_CODE.values().stream().filter(industry -> industry.level() == Level.CLASS_).toList();
    }

    public static Optional<Industry> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public static Optional<Former> formerly(String code2011) {
        return Optional.ofNullable(FORMER.get(code2011));
    }

    /** The name in the language asked for; the code itself outside section M. */
    public static String label(String code, Locale locale) {
        return byCode(code).map(industry -> industry.label(locale)).orElse(code);
    }

    /**
     * Letter of the section that a two-digit division belongs to, GB/T 4754-2017; {@code null} for a number that is no
     * division.
     */
    public static String sectionOf(String division) {
        int number = Integer.parseInt(division);
        for (int i = 0; i < LAST_DIVISIONS.length; i++) {
            if (number <= LAST_DIVISIONS[i]) {
                return number == 0 ? null : String.valueOf((char) ('A' + i));
            }
        }
        return null;
    }
}
