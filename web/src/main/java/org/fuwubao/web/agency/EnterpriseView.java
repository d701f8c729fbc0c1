package org.fuwubao.web.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.web.support.Asked;

/** agency/enterprise: the basic card of an enterprise under a contract in force; every view goes into the trail. */
@Named("agencyEnterpriseView")
@RequestScoped
public class EnterpriseView {

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    HttpServletRequest request;

    private EnterpriseDetail file;

    @PostConstruct
    void read() {
        file = enterprises.detail(new Asked(request).id());
    }

    public EnterpriseDetail getFile() {
        return file;
    }
}
