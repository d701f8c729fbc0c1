package org.fuwubao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fuwubao.shared.CodeLists;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.Folding;
import org.junit.jupiter.api.Test;

class EnterpriseGeneratorTest {

    private final EnterpriseGenerator generator = new EnterpriseGenerator(EnterpriseGenerator.DEMO_SEED);

    @Test
    void theSameSeedGivesTheSameEnterprises() {
        List<InventedEnterprise> again = new EnterpriseGenerator(EnterpriseGenerator.DEMO_SEED).first(500).toList();
        assertThat(generator.first(500).toList()).isEqualTo(again);
        assertThat(new EnterpriseGenerator(7).first(500).toList()).isNotEqualTo(again);
    }

    @Test
    void theDemoCoversEveryDistrictAndSomeIndustriesOutsideM() {
        List<InventedEnterprise> demo = generator.first(300).toList();
        assertThat(demo).extracting(InventedEnterprise::registeredDistrict).containsAll(
                Districts.all().stream().map(Districts.District::code).toList());
        assertThat(demo).filteredOn(e -> e.industryCode().matches("7[345]..")).hasSizeBetween(240, 290);
        assertThat(demo).filteredOn(e -> e.tier() == null).isNotEmpty();
        assertThat(demo).filteredOn(InventedEnterprise::inStatisticsLibrary).hasSizeBetween(20, 90);
        assertThat(demo).filteredOn(e -> !e.formerNames().isEmpty()).hasSizeBetween(15, 60);
    }

    @Test
    void halfAMillionHaveDifferentNamesAndDifferentCodes() {
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        Set<String> organisations = new HashSet<>();
        generator.first(500_000).forEach(enterprise -> {
            names.add(Folding.fold(enterprise.name()));
            if (enterprise.uscc() == null) {
                codes.add("none " + enterprise.index());
            } else {
                codes.add(enterprise.uscc().value());
                organisations.add(enterprise.uscc().organisationCode());
            }
        });
        assertThat(names).hasSize(500_000);
        assertThat(codes).hasSize(500_000);
        assertThat(organisations).hasSize(99_999).allMatch(code -> code.startsWith("PDY"));
    }

    @Test
    void namesAreVariedAndSomeAreHardToFind() {
        List<String> names = generator.first(5_000).map(InventedEnterprise::name).toList();
        assertThat(Brands.count()).isGreaterThan(5_000);
        for (Predicate<String> kind : List.<Predicate<String>>of(n -> n.contains("\uD842\uDFB7"), n -> n.contains("（"),
                n -> n.contains("("), n -> n.startsWith("京东"), n -> n.startsWith("南京东"), n -> n.startsWith("北京东"),
                n -> n.matches(".*[A-Z]{3}-20[0-9]{2}.*"), n -> n.endsWith("分公司"))) {
            assertThat(names.stream().filter(kind).count()).isGreaterThan(5);
        }
        assertThat(names).allMatch(name -> name.codePointCount(0, name.length()) <= 100);
    }

    @Test
    void datesAndCodesAreLegal() {
        Set<String> tiers = CodeLists.list("tier").stream().map(CodeLists.Code::code).collect(Collectors.toSet());
        generator.first(5_000).forEach(e -> {
            assertThat(e.foundedOn()).isBefore(EnterpriseGenerator.LAST_DAY);
            assertThat(e.inStatisticsLibrary()).isEqualTo(e.librarySince() != null);
            if (e.librarySince() != null) {
                assertThat(e.librarySince()).isAfterOrEqualTo(e.foundedOn().withDayOfMonth(1))
                        .isBeforeOrEqualTo(EnterpriseGenerator.LAST_DAY);
            }
            e.formerNames().forEach(former -> assertThat(former.to()).isAfterOrEqualTo(former.from())
                    .isBefore(EnterpriseGenerator.LAST_DAY));
            assertThat(e.tier() == null || tiers.contains(e.tier())).isTrue();
            assertThat(CodeLists.find("registrationStatus", e.registrationStatus())).isPresent();
            assertThat(e.uscc() == null).isEqualTo(e.usccAbsentReason() != null);
            assertThat(Districts.byCode(e.district())).isPresent();
        });
    }
}
