package org.fuwubao.shared;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 16 districts of Beijing and 经开区 (110302, a functional area inside 大兴 and 通州) with their aliases and the
 * codes of abolished ones. Any six-digit code is legal in a file; only these have names here.
 */
public final class Districts {

    private static final Map<String, District> BY_CODE = ReferenceTable.rows(Districts.class, "districts.csv").stream()
            .map(row -> new District(row.getField("code"), row.getField("name"), row.getField("name_en"),
                    Kind.valueOf(row.getField("kind")), ReferenceTable.list(row.getField("aliases")),
                    ReferenceTable.list(row.getField("historic_codes")),
                    ReferenceTable.list(row.getField("ask_aliases"))))
            .collect(Collectors.toMap(District::code, d -> d, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, District> BY_WORD = byWord();

    /** What kind of area it is. */
    public enum Kind { DISTRICT, FUNCTIONAL_AREA }

    /**
     * @param code          six digits (GB/T 2260; 110302 is the registry's code for 经开区)
     * @param aliases       other words for it, taken as the district without asking
     * @param historicCodes codes of counties and districts that became part of it
     * @param askAliases    words that may mean it and are never mapped silently (亦庄, 中关村, 副中心 …)
     */
    public record District(String code, String name, String nameEn, Kind kind, List<String> aliases,
            List<String> historicCodes, List<String> askAliases) {

        public String label(Locale locale) {
            return ReferenceTable.label(locale, name, nameEn);
        }
    }

    private Districts() {
    }

    /** All seventeen, by code. */
    public static List<District> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<District> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The name in the language asked for; the code itself for areas outside Beijing. */
    public static String label(String code, Locale locale) {
        return byCode(code).map(district -> district.label(locale)).orElse(code);
    }

    /** By code, historic code, name or alias in any spelling; empty for words that need a question. */
    public static Optional<District> meant(String word) {
        return word == null ? Optional.empty() : Optional.ofNullable(BY_WORD.get(Folding.fold(word)));
    }

    /** The districts that an ambiguous word may mean (亦庄 → 经开区); empty when it is not ambiguous. */
    public static Set<District> questionable(String word) {
        String folded = Folding.fold(word);
        return BY_CODE.values().stream()
                .filter(district -> district.askAliases().stream().map(Folding::fold).anyMatch(folded::equals))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, District> byWord() {
        Map<String, District> words = new LinkedHashMap<>();
        for (District district : BY_CODE.values()) {
            for (List<String> spellings : Arrays.asList(List.of(district.code(), district.name(), district.nameEn()),
                    district.aliases(), district.historicCodes())) {
                spellings.forEach(spelling -> words.put(Folding.fold(spelling), district));
            }
        }
        return words;
    }
}
