package org.fuwubao.web.staff.sharedcare;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.sharedcare.SharedCareForm;
import org.fuwubao.sharedcare.SharedCareService;
import org.fuwubao.web.support.Asked;

/** staff/sharedcare/new: asks for shared care of the enterprise that bears a code. */
@Named
@ViewScoped
public class SharedCareNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SharedCareService service;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient HttpServletRequest request;

    private String uscc;
    private String role = StewardRole.SECTOR.name();
    private LocalDate from;
    private LocalDate to;
    private String reason;

    @PostConstruct
    void begin() {
        currentUser.require(RightObject.ENTERPRISE, RightAction.CREATE);
        uscc = new Asked(request).text("uscc");
    }

    public String ask() {
        long id = service.ask(uscc, new SharedCareForm(StewardRole.valueOf(role), from, to), reason);
        return "/staff/sharedcare/detail?faces-redirect=true&done=asked&id=" + id;
    }

    public String getUscc() {
        return uscc;
    }

    public void setUscc(String uscc) {
        this.uscc = uscc;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
