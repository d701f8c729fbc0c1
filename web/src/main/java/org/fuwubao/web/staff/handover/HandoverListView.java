package org.fuwubao.web.staff.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fuwubao.handover.HandoverBox;
import org.fuwubao.handover.HandoverQueries;
import org.fuwubao.handover.HandoverRow;
import org.fuwubao.handover.HandoverState;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;
import org.fuwubao.web.support.Words;

/** staff/handover/list: hand-overs that wait for oneself, that one sends, or all within reach. */
@Named
@RequestScoped
public class HandoverListView {

    @Inject
    HandoverQueries handovers;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private Page<HandoverRow> page;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        paging = new Paging(request, null);
        HandoverBox box = asked.code(HandoverBox.class, "box");
        page = paging.shows(handovers.list(box == null ? HandoverBox.ALL : box, asked.code(HandoverState.class, "state"), paging.request()));
    }

    public List<HandoverRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isOpen() {
        return false;
    }

    public boolean isNarrowed() {
        return Stream.of("box", "state").anyMatch(name -> asked.text(name) != null);
    }

    public List<Words.Choice> getBoxes() {
        return Arrays.stream(HandoverBox.values()).filter(box -> box != HandoverBox.ALL)
                .map(box -> new Words.Choice(box.name(), Words.text("handover.box." + box))).toList();
    }
}
