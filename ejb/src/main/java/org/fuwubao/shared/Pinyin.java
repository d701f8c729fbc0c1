package org.fuwubao.shared;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a folded name is read aloud: syllables without tones, {@code v} for {@code ü}. A name has one reading, or two
 * where the reading in its words (重庆 chong qing, 银行 yin hang, 会计 kuai ji) differs from the usual reading of the
 * single characters: people type either.
 */
public final class Pinyin {

    private static final Transliterator SINGLE =
            Transliterator.getInstance("Han-Latin; NFD; [[:M:]-[\\u0308]] Remove; NFC; Lower");
    private static final Map<Integer, String> USUAL = new ConcurrentHashMap<>();
    private static final Pattern HAN_RUN = Pattern.compile("[\\u3400-\\u9FFF]+");
    private static final Pattern SYLLABLE = Pattern.compile("[a-z]+");

    /** Words that the dictionary of the library reads wrong inside longer ones, and what they sound like. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "会计", List.of("kuai", "ji"),
            "重庆", List.of("chong", "qing"),
            "银行", List.of("yin", "hang"),
            "行业", List.of("hang", "ye"),
            "音乐", List.of("yin", "yue"));

    /** Characters beyond the basic plane that firms and people do bear and that neither library can read. */
    private static final Map<Integer, String> RARE = Map.of(
            0x20BB7, "ji", 0x2CB4E, "hong", 0x2B5AF, "fu", 0x2B5AE, "yi");

    /**
     * @param text       what is read: one Han character, or a run of letters and digits
     * @param syllable   its sound; the run itself where it is letters and digits; empty where nobody knows
     * @param start      index of its first character in the folded text
     * @param end        index behind its last character
     */
    public record Unit(String text, String syllable, int start, int end) {

        public boolean isHan() {
            return text.codePointCount(0, text.length()) == 1 && !isPlain(text.codePointAt(0));
        }
    }

    private Pinyin() {
    }

    /**
     * Readings of a folded text, the one in context first, each as long as the other.
     *
     * @param folded result of {@link Folding#fold(String)}
     */
    public static List<List<Unit>> readings(String folded) {
        Map<Integer, String> inContext = inContext(folded);
        List<Unit> first = new ArrayList<>();
        List<Unit> second = new ArrayList<>();
        for (int at = 0; at < folded.length(); ) {
            int end = endOfUnit(folded, at);
            String text = folded.substring(at, end);
            boolean plain = isPlain(folded.codePointAt(at));
            String usual = plain ? text : usual(folded.codePointAt(at));
            String heard = plain ? text : inContext.getOrDefault(at, usual);
            first.add(new Unit(text, heard, at, end));
            second.add(new Unit(text, usual, at, end));
            at = end;
        }
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private static int endOfUnit(String folded, int at) {
        int point = folded.codePointAt(at);
        int end = at + Character.charCount(point);
        if (isPlain(point)) {
            while (end < folded.length() && isPlain(folded.codePointAt(end))) {
                end += Character.charCount(folded.codePointAt(end));
            }
        }
        return end;
    }

    /** Letters and digits of any script but Han: read as they are written. */
    private static boolean isPlain(int point) {
        return !Character.isIdeographic(point) && point < 0x20000 && Character.getType(point) != Character.PRIVATE_USE;
    }

    private static Map<Integer, String> inContext(String folded) {
        Map<Integer, String> heard = new java.util.HashMap<>();
        Matcher runs = HAN_RUN.matcher(folded);
        while (runs.find()) {
            String[] syllables = PinyinHelper.toPinyin(runs.group(), PinyinStyleEnum.NORMAL).split(" ");
            if (syllables.length == runs.group().length()) {
                for (int i = 0; i < syllables.length; i++) {
                    hear(heard, runs.start() + i, syllables[i]);
                }
            }
        }
        WORDS.forEach((word, syllables) -> {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                for (int i = 0; i < syllables.size(); i++) {
                    heard.put(at + i, syllables.get(i));
                }
            }
        });
        return heard;
    }

    private static void hear(Map<Integer, String> heard, int at, String syllable) {
        String plain = plain(syllable);
        if (SYLLABLE.matcher(plain).matches()) {
            heard.put(at, plain);
        }
    }

    private static String usual(int point) {
        return USUAL.computeIfAbsent(point, p -> {
            if (RARE.containsKey(p)) {
                return RARE.get(p);
            }
            String sound;
            synchronized (SINGLE) {
                sound = plain(SINGLE.transliterate(Character.toString(p)));
            }
            return SYLLABLE.matcher(sound).matches() ? sound : "";
        });
    }

    private static String plain(String syllable) {
        return syllable.replace('ü', 'v').replace("u\u0308", "v").strip();
    }
}
