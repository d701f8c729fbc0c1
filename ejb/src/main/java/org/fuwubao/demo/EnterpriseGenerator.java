package org.fuwubao.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fuwubao.demo.InventedEnterprise.Former;
import org.fuwubao.shared.Districts;

/**
 * Invents enterprises: the same seed and number always give the same one, whether 300 are wanted or 500,000. Nothing is
 * remembered between two of them, names and codes are different all the same.
 */
public final class EnterpriseGenerator {

    /** Seed of the demo data. */
    public static final long DEMO_SEED = 20_260_101L;

    /** No invented fact lies after this day, so that the data does not change with the calendar. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final LocalDate FIRST_DAY = LocalDate.of(1986, 5, 4);
    private static final List<String> TAGS = List.of("人工智能", "生物医药", "商业航天", "低空经济", "氢能", "先进材料",
            "集成电路", "量子信息", "绿色低碳", "机器人", "专精特新", "高新技术企业");

    private final long seed;
    private final InventedNames names;
    private final InventedCodes codes;

    public EnterpriseGenerator(long seed) {
        this.seed = seed;
        this.names = new InventedNames(seed);
        this.codes = new InventedCodes(seed);
    }

    /** The first {@code count} enterprises, made as they are asked for. */
    public Stream<InventedEnterprise> first(long count) {
        if (count > Math.min(names.count(), InventedCodes.count())) {
            throw new IllegalArgumentException("at most " + Math.min(names.count(), InventedCodes.count()));
        }
        return LongStream.range(0, count).mapToObj(this::enterprise);
    }

    /** The enterprise of this number, from 0. */
    public InventedEnterprise enterprise(long index) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index);
        InventedName name = names.name(index, random);
        LocalDate foundedOn = FIRST_DAY.plusDays((long) (Math.sqrt(random.nextDouble())
                * (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay() - 60)));
        String registered = registeredDistrict(codes.area(index), random);
        String operating = names.isShown(index) ? registered : operatingDistrict(registered, random);
        boolean codeless = index > 100 && random.nextInt(150) == 0;
        Integer staff = random.nextInt(20) == 0 ? null : 1 + (int) Math.exp(1 + 5.5 * random.nextDouble());
        boolean inLibrary = name.independentLegalPerson() && random.nextInt(100) < 18 && foundedOn.getYear() < 2025;
        LocalDate librarySince = inLibrary ? monthAfter(foundedOn, random) : null;
        String tier = one(random, "A", 8, "B", 25, "C", 40);
        return new InventedEnterprise(index,
                codeless ? null : codes.code(index), codeless ? "新设立，证照办理中" : null,
                name.name(), formerNames(index, foundedOn, random),
                registered, operating, random.nextInt(10) > 0 ? (operating != null ? operating : registered) : InventedCodes.district(random),
                name.industry(), inLibrary || random.nextInt(3) == 0 ? name.industry() : null, "2017",
                inLibrary, librarySince, inLibrary ? "DEPARTMENT" : null,
                name.independentLegalPerson(), foundedOn, staff, tier,
                tier == null ? null : one(random, "CITY", 10, "DISTRICT", 40, "STREET", 30),
                "A".equals(tier) || random.nextInt(20) == 0,
                random.nextInt(100) < 96 ? "EXISTING" : one(random, "REVOKED", 20, "MOVED_OUT", 30, "DEREGISTERED", 50),
                tags(random));
    }

    private static String registeredDistrict(String area, SplittableRandom random) {
        return Districts.meant(area).map(Districts.District::code).orElseGet(() -> InventedCodes.district(random));
    }

    private static String operatingDistrict(String registered, SplittableRandom random) {
        int draw = random.nextInt(100);
        return draw < 15 ? null : draw < 85 ? registered : InventedCodes.district(random);
    }

    private List<Former> formerNames(long index, LocalDate foundedOn, SplittableRandom random) {
        int draw = random.nextInt(100);
        int count = draw < 2 ? 2 : draw < 12 ? 1 : 0;
        List<Former> formers = new ArrayList<>();
        LocalDate from = foundedOn;
        for (int i = 0; i < count; i++) {
            long daysLeft = LAST_DAY.toEpochDay() - from.toEpochDay();
            LocalDate to = from.plusDays(1 + (long) (random.nextDouble() * (daysLeft - 2) / 2));
            formers.add(new Former(names.formerName(index + i, random), from, to));
            from = to.plusDays(1);
        }
        return List.copyOf(formers);
    }

    private static LocalDate monthAfter(LocalDate foundedOn, SplittableRandom random) {
        long days = (long) (random.nextDouble() * (LAST_DAY.toEpochDay() - foundedOn.toEpochDay()));
        LocalDate month = foundedOn.plusDays(days).withDayOfMonth(1).plusMonths(1);
        return month.isAfter(LAST_DAY) ? month.minusMonths(1) : month;
    }

    private static List<String> tags(SplittableRandom random) {
        return random.ints(random.nextInt(4), 0, TAGS.size()).distinct().sorted().mapToObj(TAGS::get).toList();
    }

    /** One of three by their weights of a hundred; {@code null} for what is left of the hundred. */
    private static String one(SplittableRandom random, String first, int firstWeight, String second, int secondWeight,
            String third, int thirdWeight) {
        int draw = random.nextInt(100);
        if (draw < firstWeight) {
            return first;
        }
        return draw < firstWeight + secondWeight ? second
                : draw < firstWeight + secondWeight + thirdWeight ? third : null;
    }
}
