package org.fuwubao.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of what is counted and measured of an enterprise. The code is the name in REST, in ledgers and in the
 * facts of the policy rules; labels of the ledger's own: list {@code figure}.
 */
public enum Measure {
    REVENUE("revenue", Unit.YUAN, true), REVENUE_TO_DATE("revenueToDate", Unit.YUAN, true),
    REVENUE_GROWTH("revenueGrowth", Unit.PERCENT, true), PROFIT("profit", Unit.YUAN, true), TAX("tax", Unit.YUAN, true),
    TOTAL_INCOME("totalIncome", Unit.YUAN, true), HNTE_REVENUE("hnteRevenue", Unit.YUAN, true),
    RD_EXPENSE("rdExpense", Unit.YUAN, true), RD_RATIO("rdRatio", Unit.PERCENT, true), RD_DOMESTIC("rdDomestic", Unit.YUAN, true),
    MAIN_REVENUE_RATIO("mainRevenueRatio", Unit.PERCENT, true), TOTAL_ASSETS("totalAssets", Unit.YUAN, true),
    DEBT_RATIO("debtRatio", Unit.PERCENT, true), EQUITY_RAISED("equityRaised", Unit.YUAN, true),
    STAFF("staff", Unit.PERSONS, false), TECH_STAFF("techStaff", Unit.PERSONS, false), RD_STAFF("rdStaff", Unit.PERSONS, false),
    IP_COUNT("ipCount", Unit.ITEMS, false), INVENTION_PATENTS("inventionPatents", Unit.ITEMS, false),
    UTILITY_MODELS("utilityModels", Unit.ITEMS, false), DESIGN_PATENTS("designPatents", Unit.ITEMS, false),
    SOFTWARE_COPYRIGHTS("softwareCopyrights", Unit.ITEMS, false), IC_LAYOUTS("icLayouts", Unit.ITEMS, false),
    FOREIGN_PATENTS_GRANTED("foreignPatentsGranted", Unit.ITEMS, false), TRADEMARKS("trademarks", Unit.ITEMS, false),
    CLASS1_IP("class1Ip", Unit.ITEMS, false), CLASS2_IP("class2Ip", Unit.ITEMS, false),
    STANDARD_COUNT("standardCount", Unit.ITEMS, false), INTERNATIONAL_STANDARDS("internationalStandards", Unit.ITEMS, false),
    NATIONAL_STANDARDS("nationalStandards", Unit.ITEMS, false), INDUSTRY_STANDARDS("industryStandards", Unit.ITEMS, false),
    LOCAL_STANDARDS("localStandards", Unit.ITEMS, false), GROUP_STANDARDS("groupStandards", Unit.ITEMS, false),
    LED_STANDARDS("ledStandards", Unit.ITEMS, false),
    OVERSEAS_CONTRACTS("overseasContracts", Unit.ITEMS, false), YEARS_IN_NICHE("yearsInNiche", Unit.YEARS, false),
    SRDI_SCORE("srdiScore", Unit.POINTS, false);

    private static final Map<String, Measure> BY_CODE = Arrays.stream(values()).collect(Collectors.toMap(Measure::code, Function.identity()));

    /** In what it is counted: yuan, per cent (25 = 25 %), persons, items, years, points. */
    public enum Unit {
        YUAN, PERCENT, PERSONS, ITEMS, YEARS, POINTS;

        /** Money and shares may be negative and broken; counts are whole and not negative. */
        public boolean isCount() {
            return this != YUAN && this != PERCENT;
        }
    }

    private final String code;
    private final Unit unit;
    private final boolean byPeriod;

    Measure(String code, Unit unit, boolean byPeriod) {
        this.code = code;
        this.unit = unit;
        this.byPeriod = byPeriod;
    }

    /** As REST and ledgers write it: {@code rdExpense}. */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /** Belongs to a year, quarter or span of months; the others may also say how things stand now. */
    public boolean needsPeriod() {
        return byPeriod;
    }

    public static Optional<Measure> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public static List<Measure> all() {
        return List.of(values());
    }
}
