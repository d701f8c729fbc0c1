package org.fuwubao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Invented 字号 of two, three and four characters; no brand is in it twice. */
final class Brands {

    private static final String FIRST = "岚澄砚栩珩昕昱晟朔溪泓沅澜漪瀚烁煦熠琛瑾璟祺稷筠绮翊芮苒茗荟菁葳蓁蔚衡谦赫轩逸遥郁钧钰铭锦霁霖韶颖骁鸿鹭麓黎云星启博恒远华海";
    private static final String SECOND = "创拓睿芯维诺程越策图信元光辰宇洋川峰岩原野林森禾苗青石玉泰和安宁平康成达通航帆翼羽鸣声弘瀛曜泽润";
    private static final String THIRD = "思特瑞佳立德汇盛";
    /** Kept free for the names that show what search can do. */
    private static final List<String> RESERVED = List.of("华创");
    private static final int THREE_CHARACTER = 2_000;
    private static final int FOUR_CHARACTER = 1_000;

    private static final List<String> ALL = pool();

    private Brands() {
    }

    static int count() {
        return ALL.size();
    }

    static String get(int index) {
        return ALL.get(index);
    }

    /** Three capitals, different for each brand: the 字号 of firms that call themselves ABC-2024. */
    static String latin(int index) {
        int scattered = (int) ((index * 7_919L + 1_001) % (26 * 26 * 26));
        return "" + (char) ('A' + scattered / 676) + (char) ('A' + scattered / 26 % 26) + (char) ('A' + scattered % 26);
    }

    private static List<String> pool() {
        List<String> two = new ArrayList<>();
        SECOND.codePoints().forEach(second -> FIRST.codePoints().forEach(first ->
                two.add(Character.toString(first) + Character.toString(second))));
        two.removeAll(RESERVED);
        List<String> all = new ArrayList<>(two);
        for (int i = 0; i < THREE_CHARACTER; i++) {
            all.add(two.get(i * 31 % two.size()) + THIRD.charAt(i / two.size() + i % THIRD.length()));
        }
        for (int i = 0; i < FOUR_CHARACTER; i++) {
            all.add(two.get(i * 17 % two.size()) + two.get((i * 43 + 1_009) % two.size()));
        }
        List<String> distinct = all.stream().distinct().toList();
        if (distinct.size() != all.size()) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%d brands twice", all.size() - distinct.size()));
        }
        return distinct;
    }
}
