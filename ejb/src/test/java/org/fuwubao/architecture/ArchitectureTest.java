package org.fuwubao.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house as it should be; and each rule once more on a house that breaks it, so that no rule is blind. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.fuwubao");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.fuwubao.architecture.broken");

    private static List<ArchRule> rules(House house) {
        List<ArchRule> rules = new ArrayList<>(house.lookDownNeverUp());
        rules.addAll(List.of(house.noCycles(), house.everyFeatureHasItsFloor(), house.rulesArePure(), house.noWebInTheCore(),
                house.theIndexIsAskedInSearchAlone(), house.timeComesFromTheClock(), house.everyServiceMethodIsGuarded(),
                house.namesAreOfTheBusiness(), house.moneyIsNeverBinary()));
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> theProductKeepsTheRule() {
        return rules(new House("org.fuwubao")).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> theRuleSeesAHouseThatBreaksIt() {
        return rules(new House("org.fuwubao.architecture.broken")).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> Assertions.assertTrue(
                        rule.evaluate(BROKEN).hasViolation(), rule.getDescription())));
    }
}
