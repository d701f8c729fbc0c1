package org.fuwubao.web.staff.admin.unit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.UnitQueries;
import org.fuwubao.identity.UnitRow;
import org.fuwubao.identity.UnitService;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Overtaken;
import org.fuwubao.web.support.Words;

/** unit/edit: renames a unit and moves it below another one; code and kind stay as they were born. */
@Named
@ViewScoped
public class UnitEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UnitQueries units;

    @Inject
    private transient UnitService service;

    @Inject
    private transient UnitChoices choices;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient HttpServletRequest request;

    private long id;
    private long version;
    private UnitDraft draft;
    private List<Overtaken> overtaken = List.of();

    @PostConstruct
    void read() {
        currentUser.require(RightObject.UNIT, RightAction.EDIT);
        id = new Asked(request).id();
        UnitRow unit = units.get(id);
        version = unit.version();
        draft = new UnitDraft(unit);
    }

    public String save() {
        UnitRow now = units.get(id);
        if (now.version() != version) {
            overtaken = differences(new UnitDraft(now));
            version = now.version();
            if (!overtaken.isEmpty()) {
                return null;
            }
        }
        service.edit(id, draft.toForm(), version);
        return "/staff/admin/unit/list?faces-redirect=true&done=saved&id=" + id;
    }

    private List<Overtaken> differences(UnitDraft theirs) {
        List<Overtaken> differences = new ArrayList<>();
        compare(differences, "name", draft.getName(), theirs.getName());
        compare(differences, "nameEn", draft.getNameEn(), theirs.getNameEn());
        compare(differences, "parent", parentName(draft), parentName(theirs));
        return differences;
    }

    private static void compare(List<Overtaken> differences, String field, String mine, String theirs) {
        if (!Objects.equals(mine, theirs)) {
            differences.add(new Overtaken(Words.text("unit." + field), Words.value(mine), Words.value(theirs)));
        }
    }

    private String parentName(UnitDraft one) {
        return getParents().stream().filter(item -> item.getValue().equals(one.getParent())).map(SelectItem::getLabel).findFirst().orElse(one.getParent());
    }

    public long getId() {
        return id;
    }

    public UnitDraft getDraft() {
        return draft;
    }

    public List<Overtaken> getOvertaken() {
        return overtaken;
    }

    public List<SelectItem> getParents() {
        return choices.parents(id);
    }
}
