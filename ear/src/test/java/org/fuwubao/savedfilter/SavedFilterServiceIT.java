package org.fuwubao.savedfilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.fuwubao.it.Door;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class SavedFilterServiceIT {

    private static final String KIND = "enterprises";

    @Inject
    SavedFilterService filters;

    @Inject
    Door door;

    @Test
    void aFilterIsOnesOwnUntilItIsSharedWithTheUnit() {
        door.enter("deputy.haidian");
        long id = filters.keep(KIND, "测试共享", "tier=A&q=%E6%A3%80", false, false);
        door.enter("steward.haidian");
        assertThat(filters.list(KIND)).noneMatch(row -> row.id() == id);
        door.enter("deputy.haidian");
        filters.edit(id, filters.get(id).version(), "测试共享二", true, false);
        door.enter("steward.haidian");
        assertThat(filters.list(KIND)).filteredOn(row -> row.id() == id).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("测试共享二");
            assertThat(row.mine()).isFalse();
        });
        assertThatThrownBy(() -> filters.delete(id)).as("only its owner changes it").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filters.edit(id, 1, "x", true, false)).isInstanceOf(NotFound.class);
        door.enter("steward.chaoyang");
        assertThat(filters.list(KIND)).noneMatch(row -> row.id() == id);
        door.enter("deputy.haidian");
        filters.delete(id);
        assertThatThrownBy(() -> filters.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void oneFilterOfAListOpensIt() {
        door.enter("deputy.haidian");
        long first = filters.keep(KIND, "测试默认一", "tier=A", false, true);
        long second = filters.keep(KIND, "测试默认二", "tier=B", false, true);
        assertThat(filters.standard(KIND)).isEqualTo("tier=B");
        assertThat(filters.get(first).standard()).isFalse();
        assertThatThrownBy(() -> filters.keep(KIND, "测试默认一", "tier=C", false, false)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> filters.edit(first, 99, "x", false, false)).isInstanceOf(StaleEdit.class);
        filters.delete(first);
        filters.delete(second);
        assertThat(filters.standard(KIND)).isNull();
    }

    @Test
    void whatIsNoQueryIsNotKept() {
        door.enter("deputy.haidian");
        for (String query : new String[] {null, "", "q=<script>", "q=a\nb", "q=\"x\"", "q=" + "a".repeat(2000)}) {
            assertThatThrownBy(() -> filters.keep(KIND, "测试坏", query, false, false)).as("%s", query).isInstanceOf(BusinessRuleViolation.class);
        }
        assertThatThrownBy(() -> filters.keep("users", "测试坏", "q=a", false, false)).isInstanceOf(NotFound.class);
    }

    @Test
    void columnsAreRememberedForThePerson() {
        door.enter("deputy.haidian");
        filters.chooseColumns(KIND, "name,uscc");
        filters.chooseColumns(KIND, "name,tier");
        assertThat(filters.columns(KIND)).isEqualTo("name,tier");
        door.enter("steward.chaoyang");
        assertThat(filters.columns(KIND)).isNull();
        door.enter("deputy.haidian");
        assertThatThrownBy(() -> filters.chooseColumns(KIND, "name;drop")).isInstanceOf(BusinessRuleViolation.class);
    }
}
