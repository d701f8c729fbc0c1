package org.fuwubao.demo;

import java.util.Locale;
import java.util.Map;
import org.fuwubao.shared.Districts;

/** One account manager for each district of the demo: what they are called and which unit they belong to. */
final class DemoStewards {

    /** One account manager in each of the other districts, by its code. */
    static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("110101", "东方靖"), Map.entry("110102", "西门澄"), Map.entry("110106", "丰立"), Map.entry("110107", "石磊"),
            Map.entry("110109", "门振国"), Map.entry("110111", "房玉"), Map.entry("110112", "佟舟"), Map.entry("110113", "顺于安"),
            Map.entry("110114", "昌宁"), Map.entry("110115", "戴兴"), Map.entry("110116", "怀远"), Map.entry("110117", "平一帆"),
            Map.entry("110118", "米云"), Map.entry("110119", "延青"), Map.entry("110302", "荆开颜"));

    private DemoStewards() {
    }

    /** User name of the account manager of a district: {@code steward.} and its English name. */
    static String of(String district) {
        String name = Districts.byCode(district).map(d -> "110302".equals(d.code()) ? "yizhuang" : d.nameEn().split(" ")[0]).orElse("none");
        return "steward." + name.toLowerCase(Locale.ROOT);
    }

    static String unitOf(String district) {
        return "110302".equals(district) ? "JKQ" : "D" + district;
    }
}
