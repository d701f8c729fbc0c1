package org.fuwubao.web.staff.admin.parameter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fuwubao.identity.ParameterQueries;
import org.fuwubao.identity.ParameterRow;

/** parameter/list: what holds today and what is planned. */
@Named
@RequestScoped
public class ParameterListView {

    @Inject
    ParameterQueries parameters;

    private List<ParameterRow> rows;

    @PostConstruct
    void read() {
        rows = parameters.list();
    }

    public List<ParameterRow> getRows() {
        return rows;
    }
}
