package org.fuwubao.demo;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.fuwubao.shared.ReferenceTable;

/**
 * Names of enterprises, a different one for each number: number → (字号, trade) is a permutation, the rest of the name
 * is drawn. Some show what search must cope with: brackets of both widths, Latin and digits, characters beyond the
 * basic plane, names that begin with 京东 beside such that only contain it.
 */
final class InventedNames {

    private static final List<Trade> TRADES = ReferenceTable.rows(InventedNames.class, "trades.csv").stream()
            .map(row -> new Trade(row.getField("industry"), row.getField("trade"))).toList();

    /** Names that the walk through the screens and the tests rely on; they come first. */
    private static final List<InventedName> SHOWN = List.of(
            new InventedName("北京华创检测技术有限公司", "7452", true),
            new InventedName("北京ABC-2024工程技术研究有限公司", "7320", true),
            new InventedName("𠮷野生物技术（北京）有限公司", "7512", true),
            new InventedName("京东澜工程设计有限公司", "7484", true),
            new InventedName("南京东澜工程设计有限公司北京分公司", "7484", false),
            new InventedName("北京东澜测绘地理信息有限公司", "7449", true),
            new InventedName("重庆行知会计咨询有限公司北京分公司", "7241", false),
            new InventedName("长安银杏知识产权代理(北京)有限责任公司", "7520", true));

    /** How often a kind of name occurs among a thousand. */
    private static final int RARE_CHARACTER = 10;
    private static final int LATIN = 40;
    private static final int JINGDONG = 6;
    private static final int NANJING_DONG = 6;
    private static final int BEIJING_DONG = 6;

    private final BigInteger size = BigInteger.valueOf((long) Brands.count() * TRADES.size());
    private final BigInteger step;
    private final BigInteger start;

    private record Trade(String industry, String word) {
    }

    InventedNames(long seed) {
        BigInteger candidate = size.multiply(BigInteger.valueOf(618)).divide(BigInteger.valueOf(1000));
        do {
            candidate = candidate.nextProbablePrime();
        } while (!candidate.gcd(size).equals(BigInteger.ONE));
        step = candidate;
        start = BigInteger.valueOf(seed).multiply(BigInteger.valueOf(2_654_435_761L)).mod(size);
    }

    /** How many different names there are. */
    long count() {
        return size.longValueExact();
    }

    /** Whether the enterprise is one of those that come first in every demo. */
    boolean isShown(long index) {
        return index < SHOWN.size();
    }

    InventedName name(long index, SplittableRandom random) {
        if (isShown(index)) {
            return SHOWN.get((int) index);
        }
        Place place = place(index);
        int kind = random.nextInt(1_000);
        if ((kind -= RARE_CHARACTER) < 0) {
            return dressed(place, random, (kind % 3 == 0 ? "𬵂" : "𠮷") + place.brand());
        }
        if ((kind -= LATIN) < 0) {
            return dressed(place, random, latin(place, random));
        }
        if ((kind -= JINGDONG) < 0) {
            return new InventedName("京东" + place.brand() + place.trade().word() + "有限公司", place.trade().industry(), true);
        }
        if ((kind -= NANJING_DONG) < 0) {
            return new InventedName("南京东" + place.brand() + place.trade().word() + "有限公司北京分公司",
                    place.trade().industry(), false);
        }
        if ((kind -= BEIJING_DONG) < 0) {
            return new InventedName("北京东" + place.brand() + place.trade().word() + "有限公司", place.trade().industry(), true);
        }
        return dressed(place, random, place.brand());
    }

    /** A name the enterprise may have borne before: another 字号, mostly the same trade. */
    String formerName(long index, SplittableRandom random) {
        Place place = place(index);
        String brand = Brands.get((place.brandIndex() + 1 + random.nextInt(Brands.count() - 1)) % Brands.count());
        String trade = random.nextInt(4) > 0 ? place.trade().word() : "科技发展";
        return "北京" + (random.nextInt(3) == 0 ? "市" : "") + brand + trade + "有限公司";
    }

    private record Place(int brandIndex, String brand, Trade trade) {
    }

    private Place place(long index) {
        long at = BigInteger.valueOf(index).multiply(step).add(start).mod(size).longValueExact();
        int brand = (int) (at % Brands.count());
        return new Place(brand, Brands.get(brand), TRADES.get((int) (at / Brands.count())));
    }

    private static String latin(Place place, SplittableRandom random) {
        String letters = Brands.latin(place.brandIndex());
        return switch (random.nextInt(4)) {
            case 0 -> letters + "-" + (2001 + random.nextInt(24));
            case 1 -> letters + (1 + random.nextInt(99));
            case 2 -> letters.charAt(0) + letters.substring(1).toLowerCase(java.util.Locale.ROOT);
            default -> letters;
        };
    }

    private static InventedName dressed(Place place, SplittableRandom random, String brand) {
        String trade = place.trade().word();
        String industry = place.trade().industry();
        int style = random.nextInt(100);
        if (style < 52) {
            return new InventedName("北京" + brand + trade + form(random), industry, true);
        } else if (style < 58) {
            return new InventedName("北京市" + brand + trade + form(random), industry, true);
        } else if (style < 70) {
            return new InventedName(brand + "（北京）" + trade + form(random), industry, true);
        } else if (style < 80) {
            return new InventedName(brand + trade + "（北京）" + form(random), industry, true);
        } else if (style < 87) {
            return new InventedName(brand + "(北京)" + trade + form(random), industry, true);
        } else if (style < 90) {
            return new InventedName("北京海淀" + brand + trade + form(random), industry, true);
        } else if (style < 93) {
            return new InventedName(brand + trade + "研究院（北京）有限公司", industry, true);
        } else if (style < 96) {
            return new InventedName("北京" + brand + trade + "中心（有限合伙）", industry, true);
        }
        String city = List.of("上海", "深圳市", "江苏", "重庆", "长春").get(random.nextInt(5));
        return new InventedName(city + brand + trade + "有限公司北京分公司", industry, false);
    }

    private static String form(SplittableRandom random) {
        int draw = random.nextInt(10);
        return draw < 7 ? "有限公司" : draw < 9 ? "有限责任公司" : "股份有限公司";
    }
}
