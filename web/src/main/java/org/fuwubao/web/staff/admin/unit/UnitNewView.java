package org.fuwubao.web.staff.admin.unit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UnitService;
import org.fuwubao.web.support.Asked;

/** unit/new: a unit below the one that the address names, or at the top. */
@Named
@ViewScoped
public class UnitNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UnitService service;

    @Inject
    private transient UnitChoices choices;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient HttpServletRequest request;

    private final UnitDraft draft = new UnitDraft();

    @PostConstruct
    void open() {
        currentUser.require(RightObject.UNIT, RightAction.CREATE);
        draft.setParent(new Asked(request).text("parent"));
    }

    public String save() {
        return "/staff/admin/unit/list?faces-redirect=true&done=created&id=" + service.create(draft.toForm());
    }

    public UnitDraft getDraft() {
        return draft;
    }

    public List<SelectItem> getKinds() {
        return choices.kinds();
    }

    public List<SelectItem> getParents() {
        return choices.parents(null);
    }
}
