package org.fuwubao.web.staff.relocation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.relocation.RelocationForm;
import org.fuwubao.relocation.RelocationService;
import org.fuwubao.web.support.Asked;

/** staff/relocation/new: proposes the move of one file to another district. */
@Named
@ViewScoped
public class RelocationNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RelocationService service;

    @Inject
    private transient EnterpriseQueries enterprises;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient HttpServletRequest request;

    private long enterprise;
    private String name;
    private String fromDistrict;
    private String toDistrict;
    private boolean registrationMoves;
    private LocalDate movesOn;
    private String reason;

    @PostConstruct
    void begin() {
        currentUser.require(RightObject.HANDOVER, RightAction.CREATE);
        EnterpriseDetail file = enterprises.detail(new Asked(request).id());
        enterprise = file.id();
        name = file.form().name();
        fromDistrict = file.district();
    }

    public String propose() {
        long id = service.propose(new RelocationForm(enterprise, toDistrict, registrationMoves, movesOn, reason));
        return "/staff/relocation/detail?faces-redirect=true&done=proposed&id=" + id;
    }

    public long getEnterprise() {
        return enterprise;
    }

    public String getName() {
        return name;
    }

    public String getFromDistrict() {
        return fromDistrict;
    }

    public String getToDistrict() {
        return toDistrict;
    }

    public void setToDistrict(String toDistrict) {
        this.toDistrict = toDistrict;
    }

    public boolean isRegistrationMoves() {
        return registrationMoves;
    }

    public void setRegistrationMoves(boolean registrationMoves) {
        this.registrationMoves = registrationMoves;
    }

    public LocalDate getMovesOn() {
        return movesOn;
    }

    public void setMovesOn(LocalDate movesOn) {
        this.movesOn = movesOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
