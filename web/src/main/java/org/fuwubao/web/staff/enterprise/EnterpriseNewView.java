package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;

/** staff/enterprise/new: opens a file; name, code (or why there is none) and registered district suffice. */
@Named
@ViewScoped
public class EnterpriseNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnterpriseService enterprises;

    @Inject
    private transient CurrentUser currentUser;

    private final EnterpriseDraft draft = new EnterpriseDraft();

    @PostConstruct
    void mayBegin() {
        currentUser.require(RightObject.ENTERPRISE, RightAction.CREATE);
    }

    public String save() {
        long id = enterprises.create(draft.toForm());
        return "/staff/enterprise/detail?faces-redirect=true&done=created&id=" + id;
    }

    public EnterpriseDraft getDraft() {
        return draft;
    }
}
