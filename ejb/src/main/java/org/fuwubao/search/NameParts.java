package org.fuwubao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.FoldedText;
import org.fuwubao.shared.Folding;

/**
 * A name cut where a reader would cut it: behind the place (北京市, 海淀), at brackets and blanks, between Han and Latin,
 * and before the common words for trade and form (检测, 科技, 有限公司).
 *
 * @param folded     the whole name, folded
 * @param wordStarts indexes into {@code folded} where a word begins, ascending, 0 included
 */
record NameParts(String folded, List<Integer> wordStarts) {

    private static final List<String> PLACES = List.of("北京市", "北京", "上海市", "上海", "天津市", "天津", "重庆市", "重庆",
            "南京市", "南京", "深圳市", "深圳", "广州市", "广州", "杭州市", "杭州", "苏州市", "苏州", "武汉市", "武汉", "成都市",
            "成都", "西安市", "西安", "长春市", "长春", "江苏省", "江苏", "浙江省", "浙江", "广东省", "广东", "河北省", "河北",
            "山东省", "山东", "中国");
    private static final List<String> DISTRICTS = Districts.all().stream()
            .flatMap(district -> java.util.stream.Stream.of(district.name(), district.name().substring(0, district.name().length() - 1)))
            .map(Folding::fold).toList();
    private static final List<String> WORDS = List.of("科技", "技术", "检测", "检验", "认证", "计量", "测绘", "勘查", "勘察",
            "设计", "规划", "监理", "监测", "咨询", "服务", "研究", "研发", "工程", "信息", "数据", "软件", "智能", "生物",
            "医药", "医学", "材料", "能源", "环保", "环境", "节能", "知识产权", "专利", "商标", "会计", "管理", "发展",
            "推广", "孵化", "转移", "转化", "有限", "股份", "中心", "研究院", "事务所", "分公司");

    static NameParts of(String name) {
        FoldedText text = FoldedText.of(name);
        String folded = text.folded();
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        starts.add(endOfPlace(folded));
        for (int i = 1; i < folded.length(); i++) {
            boolean gap = text.originalStart(i) > text.originalEnd(i - 1);
            if (gap || isPlain(folded.charAt(i)) != isPlain(folded.charAt(i - 1))) {
                starts.add(i);
            }
        }
        for (String word : WORDS) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                starts.add(at);
            }
        }
        starts.removeIf(start -> start >= folded.length());
        return new NameParts(folded, List.copyOf(new ArrayList<>(starts)));
    }

    /** Behind 北京, 北京市海淀区 and the like; 0 where the name begins with its own word, or is nothing but a place. */
    private static int endOfPlace(String folded) {
        int city = longest(PLACES, folded, 0);
        int district = city == 0 ? 0 : longest(DISTRICTS, folded, city);
        return city + district;
    }

    private static int longest(List<String> words, String folded, int at) {
        return words.stream().filter(word -> folded.startsWith(word, at)).mapToInt(String::length).max().orElse(0);
    }

    private static boolean isPlain(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
