package org.fuwubao.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.fuwubao.identity.Allowed;
import org.fuwubao.shared.Unguarded;

/** The rules on the door, for the packages under a root; the root is another one where they are broken on purpose. */
final class House {

    /** Packages by floor; one that is not named here has no place in the house. */
    static final List<List<String>> FLOORS = List.of(
            List.of("shared"),
            List.of("identity", "audit", "attachment", "delivery", "message", "job", "replay", "savedfilter"),
            List.of("enterprise", "figure", "contact", "qualification", "dossier", "handover", "relocation", "ending", "sharedcare", "agency", "policy", "track"),
            List.of("eligibility", "servicepackage", "visit", "casework", "application", "scaleup", "listing", "talent", "ipfinance"),
            List.of("reminder", "search", "importing", "exporting", "reporting", "demo", "migration"));

    private final String root;

    House(String root) {
        this.root = root;
    }

    private String in(String feature) {
        return root + "." + feature + "..";
    }

    private String[] in(List<String> features) {
        return features.stream().map(this::in).toArray(String[]::new);
    }

    /** One rule a floor: nothing on it looks up. */
    List<ArchRule> lookDownNeverUp() {
        List<ArchRule> rules = new ArrayList<>();
        for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
            List<String> above = FLOORS.subList(floor + 1, FLOORS.size()).stream().flatMap(List::stream).toList();
            rules.add(noClasses().that().resideInAnyPackage(in(FLOORS.get(floor)))
                    .should().dependOnClassesThat().resideInAnyPackage(in(above))
                    .as("floor " + floor + " looks down, never up")
                    .allowEmptyShould(FLOORS.get(floor).contains("visit")));
        }
        return rules;
    }

    SliceRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Every package has its floor. */
    ArchRule everyFeatureHasItsFloor() {
        List<String> known = new ArrayList<>(FLOORS.stream().flatMap(List::stream).map(this::in).toList());
        return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes().that().resideInAPackage(root + "..")
                .should().resideInAnyPackage(known.toArray(String[]::new));
    }

    /** Rules, and the values they are made of, are pure: facts and a date in, a verdict out. */
    ArchRule rulesArePure() {
        return noClasses().that(resideInAPackage(root + "..rules..").or(resideInAPackage(root + ".shared").and(
                        simpleName("UnifiedSocialCreditCode").or(simpleName("Folding")).or(simpleName("Pinyin"))
                                .or(simpleName("ThreeWayMerge")).or(simpleName("Changes")))))
                .should().dependOnClassesThat(DescribedPredicate.describe("are of a framework, I/O or a clock",
                        (JavaClass c) -> c.getPackageName().startsWith("jakarta.") || c.getPackageName().startsWith("org.hibernate")
                                || c.getPackageName().equals("java.io") && !c.getName().equals("java.io.Serializable")
                                || c.getPackageName().startsWith("java.nio.file") || c.getPackageName().startsWith("java.sql")
                                || c.getName().equals(Clock.class.getName())));
    }

    ArchRule noWebInTheCore() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..");
    }

    ArchRule theIndexIsAskedInSearchAlone() {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(in("search"))
                .should().dependOnClassesThat().resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..");
    }

    ArchRule timeComesFromTheClock() {
        DescribedPredicate<com.tngtech.archunit.core.domain.JavaCall<?>> wallClock = DescribedPredicate.describe("read the wall clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
            return noArguments && call.getName().equals("now") && List.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class, OffsetDateTime.class)
                    .stream().anyMatch(type -> type.getName().equals(owner))
                    || owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis")
                    || owner.equals(Date.class.getName()) && call.getName().equals("<init>") && noArguments;
        });
        return noClasses().that().resideInAPackage(root + "..").should().callCodeUnitWhere(DescribedPredicate.describe(
                wallClock.getDescription(), call -> wallClock.test(call)));
    }

    ArchRule everyServiceMethodIsGuarded() {
        return methods().that().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .and().areDeclaredInClassesThat(DescribedPredicate.describe("are session beans",
                        (JavaClass c) -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class)))
                .and().arePublic().should(new ArchCondition<>("be guarded by @Allowed or say why not with @Unguarded") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean guarded = method.isAnnotatedWith(Allowed.class) || method.isAnnotatedWith(Unguarded.class)
                                || method.getOwner().isAnnotatedWith(Allowed.class) || method.getOwner().isAnnotatedWith(Unguarded.class);
                        events.add(new SimpleConditionEvent(method, guarded, method.getFullName()));
                    }
                });
    }

    ArchRule namesAreOfTheBusiness() {
        return noClasses().that().resideInAPackage(root + "..")
                .should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO)(\\$.*)?");
    }

    ArchRule moneyIsNeverBinary() {
        return com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields().that().areDeclaredInClassesThat().resideInAPackage(root + "..")
                .and().haveNameMatching("(?i).*(amount|yuan|revenue|price|fee|subsidy).*")
                .should().haveRawType(DescribedPredicate.describe("double or float", (JavaClass c) -> List.of("double", "float",
                        "java.lang.Double", "java.lang.Float").contains(c.getName())))
                .allowEmptyShould(true);
    }
}
