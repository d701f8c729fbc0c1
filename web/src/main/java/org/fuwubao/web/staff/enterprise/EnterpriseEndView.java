package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fuwubao.ending.EndRow;
import org.fuwubao.ending.EndService;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Words;

/** staff/enterprise/end: archives a file, or takes that back, over the version that the page showed. */
@Named
@ViewScoped
public class EnterpriseEndView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnterpriseQueries enterprises;

    @Inject
    private transient EndService service;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient HttpServletRequest request;

    private long id;
    private long version;
    private String name;
    private int stewards;
    private transient List<EndRow> ends;
    private String kind;
    private LocalDate endedOn;
    private String reason;

    @PostConstruct
    void read() {
        currentUser.require(RightObject.ENTERPRISE, RightAction.DELETE);
        EnterpriseDetail file = enterprises.detail(new Asked(request).id());
        id = file.id();
        version = file.version();
        name = file.form().name();
        stewards = (int) file.stewards().stream().filter(one -> one.running()).count();
        kind = file.form().registrationStatus() == RegistrationStatus.EXISTING ? null : file.form().registrationStatus().name();
        endedOn = clock.today();
    }

    public String end() {
        service.end(id, version, kind == null ? null : RegistrationStatus.valueOf(kind), endedOn, reason);
        return "/staff/enterprise/detail?faces-redirect=true&done=saved&id=" + id;
    }

    public String undo() {
        service.undo(id, version, reason);
        return "/staff/enterprise/detail?faces-redirect=true&done=saved&id=" + id;
    }

    /** Ends of before, the latest first. */
    public List<EndRow> getEnds() {
        if (ends == null) {
            ends = new ArrayList<>(service.of(id));
        }
        return ends;
    }

    public boolean isEnded() {
        return !getEnds().isEmpty() && getEnds().get(0).undoneAt() == null;
    }

    public List<Words.Choice> getKinds() {
        return Words.codes("registrationStatus").stream().filter(one -> !one.code().equals(RegistrationStatus.EXISTING.name())).toList();
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public int getStewards() {
        return stewards;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
