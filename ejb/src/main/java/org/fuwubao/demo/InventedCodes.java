package org.fuwubao.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.UnifiedSocialCreditCode;

/**
 * Credit codes, a different one for each number. There are 99,999 organisation numbers; every further round of them
 * takes another area of first registration, drawn by weight without repetition.
 */
final class InventedCodes {

    private static final int NUMBERS = 99_999;
    private static final Map<String, Double> AREAS = areas();
    /** One after the other for the first enterprises, those with most of them first. */
    private static final List<String> LEADING = Districts.all().stream().map(Districts.District::code)
            .sorted(Comparator.comparingDouble(code -> -AREAS.get(code))).toList();

    private final long seed;

    InventedCodes(long seed) {
        this.seed = seed;
    }

    /** How many different codes there are. */
    static long count() {
        return (long) NUMBERS * AREAS.size();
    }

    /** Area of first registration, positions 3–8; each district of today leads once among the first. */
    String area(long index) {
        int number = number(index);
        List<String> areas = AREAS.keySet().stream().sorted(Comparator.comparingDouble(area -> rank(number, area))).toList();
        if (number <= LEADING.size()) {
            String first = LEADING.get(number - 1);
            areas = Stream.concat(Stream.of(first), areas.stream().filter(area -> !area.equals(first))).toList();
        }
        return areas.get((int) (index / NUMBERS));
    }

    UnifiedSocialCreditCode code(long index) {
        return UnifiedSocialCreditCode.invented("91" + area(index), number(index));
    }

    /** A district drawn by its weight. */
    static String district(SplittableRandom random) {
        return Districts.all().stream().map(Districts.District::code)
                .min(Comparator.comparingDouble(code -> -Math.log(1 - random.nextDouble()) / AREAS.get(code))).orElseThrow();
    }

    private static int number(long index) {
        return (int) (index % NUMBERS) + 1;
    }

    /** Weighted draw without repetition: the smaller, the earlier. */
    private double rank(int number, String area) {
        double uniform = new SplittableRandom(seed * 31 + number * 1_000_003L + area.hashCode()).nextDouble();
        return -Math.log(1 - uniform) / AREAS.get(area);
    }

    private static Map<String, Double> areas() {
        Map<String, Double> weights = new LinkedHashMap<>();
        Districts.all().forEach(district -> weights.put(district.code(), 1.0));
        weights.putAll(Map.of("110108", 28.0, "110105", 20.0, "110302", 9.0, "110106", 8.0, "110114", 7.0,
                "110102", 6.0, "110101", 6.0, "110115", 4.0, "110112", 4.0, "110113", 4.0));
        weights.putAll(Map.of("110107", 3.0, "110111", 2.0, "110116", 2.0));
        weights.putAll(Map.of("110000", 4.0, "110103", 1.0, "110104", 1.0, "110228", 0.5, "110229", 0.5,
                "310115", 1.0, "320594", 0.5, "440305", 0.5));
        return Map.copyOf(weights);
    }
}
