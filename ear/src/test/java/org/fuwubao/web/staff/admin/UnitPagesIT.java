package org.fuwubao.web.staff.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class UnitPagesIT {

    @Test
    void theTreeOpensLevelByLevelAndAUnitIsBornMovedAndClosedInIt() {
        try (Desk system = Desk.of("sysadmin")) {
            system.open("/staff/admin/unit/list");
            assertThat(system.texts(".tree-1")).as("second level before anything was opened").isEmpty();
            system.open("/staff/admin/unit/list?q=D110108");
            system.open(system.href(".tree a")).keepsTheRules();
            assertThat(system.text(".tree [aria-current]")).contains("海淀区");
            assertThat(system.texts(".tree-2")).anyMatch(line -> line.contains("中关村街道"));

            system.open("/staff/admin/unit/new?parent=" + system.id()).type("name", "清河街道").type("code", "S110108-QH").choose("kind", "街道（乡镇）").press("save");
            assertThat(system.text()).contains("单位已建立");
            assertThat(system.text(".facts-one")).contains("海淀区", "S110108-QH");
            String unit = system.id();

            system.open("/staff/admin/unit/edit?id=" + unit).choose("parent", "朝阳区（D110105）").press("save");
            assertThat(system.text(".facts-one")).contains("朝阳区").doesNotContain("海淀区");
            system.pressAndAgree("close", "停用单位“清河街道”");
            assertThat(system.text("#unit-title + .badge")).isEqualTo("已停用");
            system.press("reopen");
            assertThat(system.text("#unit-title + .badge")).isEqualTo("在用");

            system.open("/staff/admin/unit/new").type("name", "无主街道").type("code", "S-NONE").choose("kind", "街道（乡镇）").press("save");
            assertThat(system.text("#parent-error")).contains("请选择所属区");
        }
    }
}
