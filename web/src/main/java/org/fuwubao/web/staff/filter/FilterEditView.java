package org.fuwubao.web.staff.filter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.savedfilter.SavedFilterRow;
import org.fuwubao.savedfilter.SavedFilterService;
import org.fuwubao.web.support.Asked;

/** staff/filter/edit: keeps what the list is narrowed by under a name, or, with {@code id}, renames, shares, deletes one. */
@Named
@ViewScoped
public class FilterEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/staff/enterprise/list";
    private static final String KIND = "enterprises";
    /** Of an address: where in the list one stood, and what belongs to this page. */
    private static final String NOT_KEPT = "page|size|after|before|lang|poll|kind|id";

    @Inject
    private transient SavedFilterService filters;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient HttpServletRequest request;

    private Long id;
    private long version;
    private String query;
    private String name;
    private boolean shared;
    private boolean standard;

    @PostConstruct
    void read() {
        currentUser.require(RightObject.ENTERPRISE, RightAction.READ);
        Asked asked = new Asked(request);
        if (asked.text("id") != null) {
            SavedFilterRow filter = filters.get(asked.id());
            id = filter.id();
            version = filter.version();
            query = filter.query();
            name = filter.name();
            shared = filter.shared();
            standard = filter.standard();
        } else if (request.getQueryString() != null) {
            query = Arrays.stream(request.getQueryString().split("&")).filter(part -> part.matches("[^=]+=.+") && !part.matches("(" + NOT_KEPT + ")=.*"))
                    .collect(Collectors.joining("&"));
        }
    }

    public String save() {
        if (id == null) {
            filters.keep(KIND, name, query, shared, standard);
        } else {
            filters.edit(id, version, name, shared, standard);
        }
        return back();
    }

    public String delete() {
        filters.delete(id);
        return back();
    }

    private String back() {
        return LIST + "?faces-redirect=true&all=true";
    }

    public boolean isKept() {
        return id != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean standard) {
        this.standard = standard;
    }
}
