package org.fuwubao.web.staff.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EnterpriseListIT {

    @Test
    void theListIsNarrowedSortedAndTurnedWithEverythingInItsAddress() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("coordinator");
            EnterpriseListPage list = EnterpriseListPage.open(browser, "");
            long all = list.total();
            list.choose("tier", "A级");
            list.search();
            assertThat(list.total()).isBetween(1L, all - 1);
            assertThat(list.column("tier")).isNotEmpty().allMatch("A级"::equals);
            list.sortBy("从业人员");
            assertThat(list.column("staff").stream().filter(staff -> !staff.equals("—")).map(Integer::valueOf).toList()).isNotEmpty().isSorted();
            list.next();
            assertThat(browser.address()).contains("tier=A", "sort=staff", "page=2");
            list.openFirst();
            browser.driver().navigate().back();
            assertThat(browser.address()).contains("tier=A", "sort=staff", "page=2");
            list.reset();
            assertThat(list.total()).isEqualTo(all);
        }
    }

    @Test
    void enterSearchesAndMoreFieldsUnfold() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("coordinator");
            EnterpriseListPage list = EnterpriseListPage.open(browser, "");
            assertThat(browser.find(By.id("industry")).isDisplayed()).isFalse();
            browser.find(By.cssSelector("[data-toggle-query]")).click();
            browser.find(By.id("industry")).sendKeys("74");
            browser.find(By.id("industry")).submit();
            browser.awaited(By.id("industry"));
            assertThat(browser.address()).contains("industry=74");
            assertThat(list.column("industry")).isNotEmpty().allMatch(industry -> industry.startsWith("74"));
        }
    }

    @Test
    void everybodySeesOnlyWhatLiesWithinReach() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            EnterpriseListPage list = EnterpriseListPage.open(browser, "?size=100");
            long mineToRead = list.total();
            browser.open("/staff/enterprise/list?district=110105");
            assertThat(list.total()).isLessThan(mineToRead);
        }
    }

    @Test
    void columnsAreChosenAndStayChosen() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            EnterpriseListPage list = EnterpriseListPage.open(browser, "");
            assertThat(list.headings()).hasSizeBetween(8, 12).contains("行业").doesNotContain("成立日期");
            list.toggleColumn("行业");
            list.toggleColumn("成立日期");
            list = EnterpriseListPage.open(browser, "?tier=B");
            assertThat(list.headings()).contains("成立日期").doesNotContain("行业");
        }
    }

    @Test
    void headAndActsStayInSightWhileTheRowsScroll() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("coordinator");
            EnterpriseListPage.open(browser, "?size=100");
            browser.driver().executeScript("var box = document.querySelector('.table-wrap'); box.scrollTop = 900; box.scrollLeft = 0;");
            assertThat(browser.find(By.cssSelector("th.acts")).getRect().getY()).isBetween(150, 260);
            int right = browser.find(By.cssSelector(".table-wrap")).getRect().getX() + browser.find(By.cssSelector(".table-wrap")).getRect().getWidth();
            var acts = browser.find(By.cssSelector("td.acts")).getRect();
            assertThat(acts.getX() + acts.getWidth()).isBetween(right - 20, right);
        }
    }

    @Test
    void onAPhoneTheRowsAreCards() {
        try (Browser browser = Browser.phone()) {
            browser.enter("steward.haidian");
            EnterpriseListPage list = EnterpriseListPage.open(browser, "");
            assertThat(list.names()).isNotEmpty();
            assertThat(browser.find(By.tagName("thead")).isDisplayed()).isFalse();
            assertThat(browser.find(By.cssSelector("tbody tr")).getSize().getWidth()).isLessThanOrEqualTo(390);
        }
    }

    @Test
    void nothingFoundSaysSoAndOffersAWayBack() {
        try (Browser browser = Browser.desktop()) {
            browser.enter("steward.haidian");
            EnterpriseListPage list = EnterpriseListPage.open(browser, "?tag=没有这个标签");
            assertThat(list.total()).isZero();
            assertThat(browser.find(By.cssSelector(".empty")).getText()).contains("没有符合条件的记录");
        }
    }
}
