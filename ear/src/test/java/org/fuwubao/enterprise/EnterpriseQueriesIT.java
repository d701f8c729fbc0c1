package org.fuwubao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.fuwubao.shared.PageRequest;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ArquillianExtension.class)
class EnterpriseQueriesIT {

    @Inject
    EnterpriseQueries enterprises;

    @Test
    void aPageCarriesTheCountOfTheWholeList() {
        var page = enterprises.list(EnterpriseFilter.NONE, PageRequest.first(20));
        assertThat(page.items()).hasSize(1);
        assertThat(page.total()).isEqualTo(1);
    }
}
