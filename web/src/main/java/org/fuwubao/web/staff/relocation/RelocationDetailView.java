package org.fuwubao.web.staff.relocation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.handover.WorkChoice;
import org.fuwubao.handover.WorkDecision;
import org.fuwubao.handover.WorkItem;
import org.fuwubao.relocation.RelocationDetail;
import org.fuwubao.relocation.RelocationQueries;
import org.fuwubao.relocation.RelocationService;
import org.fuwubao.web.support.Asked;

/** staff/relocation/detail: one move; the old district releases it, the new one accepts it, either rejects it. */
@Named
@RequestScoped
public class RelocationDetailView {

    private static final List<String> DONE = List.of("proposed", "released", "accepted", "rejected", "withdrawn");

    @Inject
    RelocationQueries relocations;

    @Inject
    RelocationService service;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private RelocationDetail detail;
    private String steward;
    private String reason;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        detail = relocations.detail(asked.id());
    }

    public String release() {
        List<WorkDecision> decisions = detail.open().stream().filter(item -> asked.code(WorkChoice.class, field(item)) != null)
                .map(item -> new WorkDecision(item.kind(), item.id(), item.enterpriseId(), asked.code(WorkChoice.class, field(item)))).toList();
        service.release(detail.row().id(), seen(), decisions);
        return done("released");
    }

    public String accept() {
        service.accept(detail.row().id(), seen(), steward);
        return done("accepted");
    }

    public String reject() {
        service.reject(detail.row().id(), seen(), reason);
        return done("rejected");
    }

    public String withdraw() {
        service.withdraw(detail.row().id(), seen(), reason);
        return done("withdrawn");
    }

    private long seen() {
        return asked.number("version", -1);
    }

    private String done(String what) {
        return "/staff/relocation/detail?faces-redirect=true&id=" + detail.row().id() + "&done=" + what;
    }

    /** The field of the choice on one piece of work. */
    public String field(WorkItem item) {
        return "work." + item.kind() + "." + item.id();
    }

    public boolean may(String act) {
        return detail.acts().stream().anyMatch(one -> one.name().equals(act));
    }

    public RelocationDetail getDetail() {
        return detail;
    }

    public String getDone() {
        return asked.oneOf("done", DONE);
    }

    public String getSteward() {
        return steward;
    }

    public void setSteward(String steward) {
        this.steward = steward;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
