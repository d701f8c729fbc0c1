package org.fuwubao.web.staff.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.handover.HandoverDetail;
import org.fuwubao.handover.HandoverItemRow;
import org.fuwubao.handover.HandoverQueries;
import org.fuwubao.handover.HandoverService;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;

/** staff/handover/detail: one hand-over; the receiver acknowledges or rejects, the sender takes back. */
@Named
@RequestScoped
public class HandoverDetailView {

    private static final List<String> DONE = List.of("proposed", "acknowledged", "rejected", "takenBack");

    @Inject
    HandoverQueries handovers;

    @Inject
    HandoverService service;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private HandoverDetail detail;
    private Paging paging;
    private Page<HandoverItemRow> items;
    private String reason;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        detail = handovers.detail(asked.id());
        paging = new Paging(request, null);
        items = paging.shows(handovers.items(detail.row().id(), paging.request()));
    }

    public String acknowledge() {
        service.acknowledge(detail.row().id(), seen());
        return done("acknowledged");
    }

    public String reject() {
        service.reject(detail.row().id(), seen(), reason);
        return done("rejected");
    }

    public String takeBack() {
        service.takeBack(detail.row().id(), seen());
        return done("takenBack");
    }

    /** The version that the page showed. */
    private long seen() {
        return asked.number("version", -1);
    }

    private String done(String what) {
        return "/staff/handover/detail?faces-redirect=true&id=" + detail.row().id() + "&done=" + what;
    }

    public boolean may(String act) {
        return detail.acts().stream().anyMatch(one -> one.name().equals(act));
    }

    public HandoverDetail getDetail() {
        return detail;
    }

    public List<HandoverItemRow> getItems() {
        return items.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public String getDone() {
        return asked.oneOf("done", DONE);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
