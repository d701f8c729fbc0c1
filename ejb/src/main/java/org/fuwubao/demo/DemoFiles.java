package org.fuwubao.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fuwubao.contact.ContactForm;
import org.fuwubao.contact.EnterpriseContact;
import org.fuwubao.dossier.EntityType;
import org.fuwubao.dossier.Ownership;
import org.fuwubao.dossier.Place;
import org.fuwubao.dossier.PlaceKind;
import org.fuwubao.dossier.Profile;
import org.fuwubao.dossier.ProfileForm;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.figure.Amount;
import org.fuwubao.figure.Figure;
import org.fuwubao.figure.FigureChoice;
import org.fuwubao.figure.FigureForm;
import org.fuwubao.figure.Measure;
import org.fuwubao.figure.Period;
import org.fuwubao.figure.Qualifier;
import org.fuwubao.qualification.Qualification;
import org.fuwubao.qualification.QualificationForm;
import org.fuwubao.qualification.QualificationKind;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.PartialDate;

/** Fills the files of demo enterprises: profile, address, contact, figures of four years, qualifications. The same number gives the same file. */
@ApplicationScoped
class DemoFiles {

    private static final int YEARS = 4;
    private static final int LAST_YEAR = 2025;
    private static final long THOUSAND = 1_000;
    private static final List<String> FAMILY_NAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴");
    private static final List<String> GIVEN_NAMES = List.of("伟", "芳", "娜", "敏", "静", "磊", "洋", "艳", "勇", "杰");
    private static final List<QualificationKind> TITLES = List.of(QualificationKind.HNTE, QualificationKind.TECH_SME, QualificationKind.INNOVATIVE_SME,
            QualificationKind.SRDI, QualificationKind.ZGC_HNTE, QualificationKind.LITTLE_GIANT, QualificationKind.CMA, QualificationKind.CNAS,
            QualificationKind.ENGINEERING_DESIGN, QualificationKind.BEIJING_KEY_LAB);

    @PersistenceContext
    EntityManager em;

    void fill(Enterprise enterprise, InventedEnterprise invented, int index, LocalDate today, Instant now) {
        SplittableRandom random = new SplittableRandom(EnterpriseGenerator.DEMO_SEED + index);
        profile(enterprise, invented, random, today);
        String person = FAMILY_NAMES.get(random.nextInt(10)) + GIVEN_NAMES.get(random.nextInt(10));
        em.persist(new EnterpriseContact(enterprise, ContactForm.main(person, "办公室主任",
                List.of("1380000" + (4_000 + index % 6_000)), List.of("office" + index + "@example.cn"))));
        figures(enterprise, invented, index, random, today, now);
        for (int i = random.nextInt(3); i > 0; i--) {
            qualification(enterprise, TITLES.get(random.nextInt(TITLES.size())), index, random, today);
        }
    }

    private void profile(Enterprise enterprise, InventedEnterprise invented, SplittableRandom random, LocalDate today) {
        Profile profile = new Profile(enterprise);
        profile.write(ProfileForm.empty().with(Map.of("entityType", invented.independentLegalPerson() ? EntityType.LIMITED : EntityType.BRANCH,
                "ownership", Ownership.values()[random.nextInt(100) < 75 ? 1 : random.nextInt(4)],
                "legalRep", FAMILY_NAMES.get(random.nextInt(10)) + GIVEN_NAMES.get(random.nextInt(10)),
                "registeredCapital", Amount.exact((1 + random.nextInt(50)) * 1_000_000L), "park", "示范园" + (1 + random.nextInt(9)) + "号院")), today);
        em.persist(profile);
        String district = Districts.byCode(invented.registeredDistrict()).map(Districts.District::name).orElse("");
        em.persist(new Place(enterprise, PlaceKind.REGISTERED, "北京市" + district + "示范路" + (1 + random.nextInt(200)) + "号", null, null));
    }

    private void figures(Enterprise enterprise, InventedEnterprise invented, int index, SplittableRandom random, LocalDate today, Instant now) {
        int staff = invented.staff() == null ? 20 : invented.staff();
        int last = Math.min(LAST_YEAR, today.getYear() - 1);
        long revenue = staff * (250 + random.nextInt(450)) * THOUSAND;
        for (int year = last; year > last - YEARS && year > invented.foundedOn().getYear(); year--) {
            tell(enterprise, Measure.RD_EXPENSE, year, share(revenue, 30 + random.nextInt(100)), today, now);
            tell(enterprise, Measure.PROFIT, year, share(revenue, random.nextInt(180) - 30), today, now);
            tell(enterprise, Measure.TAX, year, share(revenue, 20 + random.nextInt(40)), today, now);
            boolean words = index % 11 == 5 && year == last - 1;
            Figure told = figure(enterprise, Measure.REVENUE, Period.ofYear(year), words
                    ? Amount.qualified(Qualifier.ABOUT, "约" + revenue / 10_000 + "万", BigDecimal.valueOf(revenue), BigDecimal.valueOf(revenue)) : Amount.exact(revenue),
                    FigureSource.SELF_REPORTED, told(year, today), today, now);
            if (index % 7 == 0 && year == last - 1) {
                figure(enterprise, Measure.REVENUE, Period.ofYear(year), Amount.exact(share(revenue, 985)), FigureSource.DEPARTMENT,
                        earlier(told(year, today).plusMonths(2), today), today, now).use(words ? FigureChoice.EXACT : FigureChoice.NEWER, null);
            } else {
                told.use(FigureChoice.ONLY_ONE, null);
            }
            revenue = share(revenue, 760 + random.nextInt(300));
        }
        if (invented.staff() != null) {
            now(enterprise, Measure.STAFF, staff, today, now);
            now(enterprise, Measure.TECH_STAFF, staff * (10 + random.nextInt(50)) / 100, today, now);
            now(enterprise, Measure.RD_STAFF, staff * (5 + random.nextInt(30)) / 100, today, now);
        }
        now(enterprise, Measure.IP_COUNT, random.nextInt(60), today, now);
    }

    /** @param perMille of the whole, in thousands of yuan */
    private static long share(long whole, long perMille) {
        return whole * perMille / THOUSAND / THOUSAND * THOUSAND;
    }

    private static LocalDate told(int year, LocalDate today) {
        return earlier(LocalDate.of(year + 1, 3, 31), today);
    }

    private static LocalDate earlier(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? today : day;
    }

    private void tell(Enterprise enterprise, Measure measure, int year, long value, LocalDate today, Instant now) {
        figure(enterprise, measure, Period.ofYear(year), Amount.exact(value), FigureSource.SELF_REPORTED, told(year, today), today, now)
                .use(FigureChoice.ONLY_ONE, null);
    }

    private void now(Enterprise enterprise, Measure measure, long value, LocalDate today, Instant now) {
        figure(enterprise, measure, Period.NOW, Amount.exact(value), FigureSource.SELF_REPORTED, earlier(EnterpriseGenerator.LAST_DAY, today), today, now)
                .use(FigureChoice.ONLY_ONE, null);
    }

    private Figure figure(Enterprise enterprise, Measure measure, Period period, Amount amount, FigureSource source, LocalDate asOf, LocalDate today, Instant now) {
        Figure figure = new Figure(enterprise, new FigureForm(measure, period, amount, source, asOf), today, now, "demo");
        em.persist(figure);
        return figure;
    }

    private void qualification(Enterprise enterprise, QualificationKind kind, int index, SplittableRandom random, LocalDate today) {
        LocalDate issued = earlier(LocalDate.of(2022 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28)), today);
        em.persist(new Qualification(enterprise, new QualificationForm(kind, null, "DEMO" + issued.getYear() + "%06d".formatted(index), null, issued,
                PartialDate.of(issued.plusYears(3).minusDays(1)), null, null, null, FigureSource.DEPARTMENT, earlier(EnterpriseGenerator.LAST_DAY, today)), today));
    }
}
