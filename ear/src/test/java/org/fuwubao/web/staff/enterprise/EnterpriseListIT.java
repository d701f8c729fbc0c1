package org.fuwubao.web.staff.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuwubao.it.Address;
import org.fuwubao.it.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EnterpriseListIT {

    @Test
    void theListShowsNames() {
        try (Browser browser = Browser.desktop()) {
            browser.open("/staff/enterprise/list");
            assertThat(browser.text()).contains("北京海创科技有限公司");
            assertThat(browser.consoleProblems()).isEmpty();
        }
    }
}
