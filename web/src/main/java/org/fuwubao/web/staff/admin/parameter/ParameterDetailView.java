package org.fuwubao.web.staff.admin.parameter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fuwubao.identity.ParameterChange;
import org.fuwubao.identity.ParameterPeriod;
import org.fuwubao.identity.ParameterQueries;
import org.fuwubao.identity.ParameterRow;
import org.fuwubao.identity.ParameterService;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.web.support.Asked;

/** parameter/detail: one parameter by days, its history, and a change whose effect is shown before it is made. */
@Named
@ViewScoped
public class ParameterDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ParameterQueries parameters;

    @Inject
    private transient ParameterService service;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient HttpServletRequest request;

    private String name;
    private long revision;
    private String value;
    private LocalDate validFrom;
    private LocalDate today;
    private boolean saved;
    private transient ParameterRow row;
    private transient List<ParameterPeriod> preview;

    @PostConstruct
    void read() {
        Asked asked = new Asked(request);
        name = String.valueOf(asked.text("name"));
        revision = getRow().revision();
        value = getRow().value();
        today = clock.today();
        validFrom = today.plusDays(1);
        saved = "saved".equals(asked.text("done"));
    }

    /** Shows the effect upon what stands there now; nothing is stored. */
    public void look() {
        saved = false;
        row = null;
        revision = getRow().revision();
        preview = parameters.preview(name, validFrom, value);
    }

    public void change() {
        preview = null;
    }

    public String save() {
        preview = null;
        service.set(name, validFrom, value, revision);
        return "/staff/admin/parameter/detail?faces-redirect=true&done=saved&name=" + name;
    }

    public ParameterRow getRow() {
        if (row == null) {
            row = parameters.get(name);
        }
        return row;
    }

    /** As it is, or as it would be after the change that is looked at. */
    public List<ParameterPeriod> getPeriods() {
        return preview == null ? parameters.periods(name) : preview;
    }

    public boolean isPreviewing() {
        return preview != null;
    }

    public List<ParameterChange> getHistory() {
        return parameters.history(name);
    }

    public boolean isSaved() {
        return saved;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
