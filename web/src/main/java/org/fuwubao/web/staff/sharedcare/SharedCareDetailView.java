package org.fuwubao.web.staff.sharedcare;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.sharedcare.SharedCareForm;
import org.fuwubao.sharedcare.SharedCareQueries;
import org.fuwubao.sharedcare.SharedCareRow;
import org.fuwubao.sharedcare.SharedCareService;
import org.fuwubao.sharedcare.SharedCareState;
import org.fuwubao.web.support.Asked;

/** staff/sharedcare/detail: one request; the head accepts with role and days or refuses, the asker withdraws. */
@Named
@RequestScoped
public class SharedCareDetailView {

    private static final List<String> DONE = List.of("asked", "accepted", "refused", "withdrawn");

    @Inject
    SharedCareQueries requests;

    @Inject
    SharedCareService service;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private SharedCareRow row;
    private String role;
    private LocalDate from;
    private LocalDate to;
    private String reason;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        row = requests.get(asked.id());
        role = row.role().name();
        from = row.from();
        to = row.to();
    }

    public String accept() {
        service.accept(row.id(), seen(), new SharedCareForm(StewardRole.valueOf(role), from, to));
        return done("accepted");
    }

    public String refuse() {
        service.refuse(row.id(), seen(), reason);
        return done("refused");
    }

    public String withdraw() {
        service.withdraw(row.id(), seen());
        return done("withdrawn");
    }

    private long seen() {
        return asked.number("version", -1);
    }

    private String done(String what) {
        return "/staff/sharedcare/detail?faces-redirect=true&id=" + row.id() + "&done=" + what;
    }

    public SharedCareRow getRow() {
        return row;
    }

    public boolean isWithdrawable() {
        return row.mine() && row.state() == SharedCareState.PENDING;
    }

    public String getDone() {
        return asked.oneOf("done", DONE);
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
