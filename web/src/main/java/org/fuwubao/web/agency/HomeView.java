package org.fuwubao.web.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.agency.ContractQueries;
import org.fuwubao.agency.ContractRow;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Paging;

/** agency/home: the contracts in force and the enterprises that they open. */
@Named("agencyHomeView")
@RequestScoped
public class HomeView {

    @Inject
    ContractQueries contracts;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    HttpServletRequest request;

    private List<ContractRow> inForce;
    private Paging paging;
    private Page<EnterpriseRow> page;

    @PostConstruct
    void read() {
        inForce = contracts.ownInForce();
        paging = new Paging(request, "name");
        page = paging.shows(enterprises.list(EnterpriseFilter.NONE, paging.request()));
    }

    public List<ContractRow> getContracts() {
        return inForce;
    }

    public List<EnterpriseRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }
}
