package org.fuwubao.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.fuwubao.demo.InventedEnterprise;
import org.fuwubao.shared.Folding;
import org.fuwubao.shared.Pinyin;

/** Queries of every kind that search must answer, in equal parts, drawn from the invented names with a fixed seed. */
final class JudgedQueries {

    static final long SEED = 2_026_0302L;
    static final int OF_EACH_KIND = 16;

    private static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

    /** How a query is made of an enterprise; {@code null} where it has nothing of the kind. */
    enum Kind {
        NAME_START((e, random) -> part(e.name(), 0, 3 + random.nextInt(3))),
        TWO_IN_THE_MIDDLE((e, random) -> part(brandOn(e.name()), 1 + random.nextInt(3), 2)),
        ONE_CHARACTER((e, random) -> part(brandOn(e.name()), random.nextInt(2), 1)),
        TRADITIONAL((e, random) -> TO_TRADITIONAL.transliterate(part(brandOn(e.name()), 0, 4 + random.nextInt(4)))),
        WIDTH_AND_BRACKETS((e, random) -> e.name().matches(".*[（(].*") ? otherWidth(e.name(), random) : null),
        PINYIN_SPACED((e, random) -> spoken(part(brandOn(e.name()), 0, 4), " ")),
        PINYIN_JOINED((e, random) -> spoken(part(brandOn(e.name()), 0, 3 + random.nextInt(4)), "")),
        INITIALS((e, random) -> initials(random.nextBoolean() ? e.name() : brandOn(e.name()), 4 + random.nextInt(4))),
        FORMER_NAME((e, random) -> e.formerNames().isEmpty() ? null
                : random.nextBoolean() ? e.formerNames().get(0).name() : part(brandOn(e.formerNames().get(0).name()), 0, 4)),
        CODE_PREFIX((e, random) -> e.uscc() == null ? null : spelled(e.uscc().value(), 4 + random.nextInt(15), random)),
        RARE_CHARACTER((e, random) -> e.name().contains("\uD842\uDFB7")
                ? part(e.name().substring(e.name().indexOf("\uD842\uDFB7")), 0, 1 + random.nextInt(3)) : null),
        LATIN_AND_DIGITS((e, random) -> e.name().matches(".*[A-Z]{3}-?[0-9]+.*") ? otherLatin(e.name(), random) : null),
        WORDS_IN_ANY_ORDER((e, random) -> part(trade(e.name()), 0, 2) + " " + part(brandOn(e.name()), 0, 2)
                + (random.nextBoolean() ? " 北京" : ""));

        private final BiFunction<InventedEnterprise, Random, String> maker;

        Kind(BiFunction<InventedEnterprise, Random, String> maker) {
            this.maker = maker;
        }
    }

    record Judged(Kind kind, String query, InventedEnterprise enterprise) {
    }

    private JudgedQueries() {
    }

    static List<Judged> of(List<InventedEnterprise> enterprises) {
        Random random = new Random(SEED);
        List<Judged> queries = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<InventedEnterprise> shuffled = new ArrayList<>(enterprises);
            Collections.shuffle(shuffled, random);
            shuffled.stream().map(e -> new Judged(kind, kind.maker.apply(e, random), e))
                    .filter(judged -> judged.query() != null && !judged.query().isBlank())
                    .limit(OF_EACH_KIND).forEach(queries::add);
        }
        return queries;
    }

    /** The name without 北京 and the like, without brackets. */
    private static String brandOn(String name) {
        NameParts parts = NameParts.of(name);
        return parts.wordStarts().size() > 1 && parts.folded().matches("(北京|上海|重庆|长春|江苏|深圳|南京).*")
                ? parts.folded().substring(parts.wordStarts().get(1)) : parts.folded();
    }

    private static String trade(String name) {
        String folded = brandOn(name).replace("北京", "");
        int form = folded.indexOf("有限");
        String body = form > 0 ? folded.substring(0, form) : folded;
        int length = body.codePointCount(0, body.length());
        return part(body, Math.max(0, length - 2), 2);
    }

    private static String part(String text, int from, int length) {
        int[] points = text.codePoints().skip(from).limit(length).toArray();
        return new String(points, 0, points.length);
    }

    private static String spoken(String text, String glue) {
        List<String> syllables = Pinyin.readings(Folding.fold(text)).get(0).stream().map(Pinyin.Unit::syllable).toList();
        return syllables.contains("") ? null : String.join(glue, syllables);
    }

    private static String initials(String text, int length) {
        String initials = Pinyin.readings(Folding.fold(text)).get(0).stream()
                .map(unit -> unit.isHan() ? part(unit.syllable(), 0, 1) : unit.text()).collect(Collectors.joining());
        return part(initials, 0, length);
    }

    private static String otherWidth(String name, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> name.replace('（', '(').replace('）', ')').replace("(", " ( ").replace(")", " ) ");
            case 1 -> name.replace("(", "（").replace(")", "）");
            case 2 -> name.replaceAll("[（(]", "【").replaceAll("[）)]", "】");
            default -> name.replaceAll("[（()）]", "");
        };
    }

    private static String otherLatin(String name, Random random) {
        String latin = name.replaceAll("^[^A-Z]*([A-Z]{3}-?[0-9]+).*$", "$1");
        return switch (random.nextInt(5)) {
            case 0 -> latin.replace("-", "");
            case 1 -> latin.toLowerCase(Locale.ROOT);
            case 2 -> latin.replace("-", " ");
            case 3 -> latin.replace("-", "").toLowerCase(Locale.ROOT);
            default -> latin.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).collect(Collectors.joining());
        };
    }

    private static String spelled(String code, int length, Random random) {
        String prefix = part(code, 0, length);
        return random.nextBoolean() ? prefix : prefix.toLowerCase(Locale.ROOT);
    }
}
