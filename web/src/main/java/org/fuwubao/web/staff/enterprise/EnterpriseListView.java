package org.fuwubao.web.staff.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.shared.PageRequest;

@Named
@RequestScoped
public class EnterpriseListView {

    @Inject
    EnterpriseQueries enterprises;

    public List<EnterpriseRow> getRows() {
        return enterprises.list(EnterpriseFilter.NONE, PageRequest.first(20)).items();
    }
}
