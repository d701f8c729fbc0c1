package org.fuwubao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferenceTablesTest {

    @Test
    void thereAreSixteenDistrictsAndTheDevelopmentArea() {
        assertThat(Districts.all()).hasSize(17);
        assertThat(Districts.all()).filteredOn(d -> d.kind() == Districts.Kind.FUNCTIONAL_AREA)
                .extracting(Districts.District::code).containsExactly("110302");
        assertThat(Districts.all()).allSatisfy(d -> assertThat(d.label(Locale.ENGLISH)).isNotEqualTo(d.name()));
    }

    @Test
    void aDistrictIsMeantByItsNamesAndItsOldCodes() {
        assertThat(Districts.meant("北京市海淀区")).map(Districts.District::code).contains("110108");
        assertThat(Districts.meant("海澱")).map(Districts.District::code).contains("110108");
        assertThat(Districts.meant("110228")).map(Districts.District::name).contains("密云区");
        assertThat(Districts.meant("e-town")).map(Districts.District::code).contains("110302");
    }

    @Test
    void anAmbiguousPlaceIsAQuestionAndNeverAnAnswer() {
        assertThat(Districts.meant("亦庄")).isEmpty();
        assertThat(Districts.questionable("亦庄")).extracting(Districts.District::code).containsExactly("110302");
        assertThat(Districts.questionable("临空")).hasSize(2);
    }

    @Test
    void anAreaOutsideBeijingIsShownByItsCode() {
        assertThat(Districts.label("310115", Locale.CHINA)).isEqualTo("310115");
    }

    @Test
    void codeListsHaveBothLabelsInTheirOrder() {
        assertThat(CodeLists.list("tier")).extracting(CodeLists.Code::code).containsExactly("A", "B", "C");
        assertThat(CodeLists.label("stewardRole", "LOCAL", Locale.CHINA)).isEqualTo("属地管家");
        assertThat(CodeLists.label("stewardRole", "LOCAL", Locale.ENGLISH)).isEqualTo("local account manager");
        assertThat(CodeLists.list("role")).hasSize(13);
        assertThatThrownBy(() -> CodeLists.list("tiers")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sectionMHasThreeDivisionsNineteenGroupsAndFortyEightClasses() {
        assertThat(IndustryCodes.all()).filteredOn(i -> i.level() == IndustryCodes.Level.DIVISION).hasSize(3);
        assertThat(IndustryCodes.all()).filteredOn(i -> i.level() == IndustryCodes.Level.GROUP).hasSize(19);
        assertThat(IndustryCodes.classes()).hasSize(48);
        assertThat(IndustryCodes.label("7320", Locale.CHINA)).isEqualTo("工程和技术研究和试验发展");
        assertThat(IndustryCodes.label("6510", Locale.CHINA)).isEqualTo("6510");
    }

    @Test
    void anOldCodeKnowsWhatBecameOfIt() {
        assertThat(IndustryCodes.formerly("7250")).map(IndustryCodes.Former::candidates)
                .hasValueSatisfying(codes -> assertThat(codes).containsExactly("7520"));
        assertThat(IndustryCodes.formerly("7320")).map(IndustryCodes.Former::handling).contains("SAME");
    }
}
