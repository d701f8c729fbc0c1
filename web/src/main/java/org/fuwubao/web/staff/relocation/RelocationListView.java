package org.fuwubao.web.staff.relocation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.fuwubao.relocation.RelocationBox;
import org.fuwubao.relocation.RelocationQueries;
import org.fuwubao.relocation.RelocationRow;
import org.fuwubao.relocation.RelocationState;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;
import org.fuwubao.web.support.Words;

/** staff/relocation/list: moves that wait for one's district, or all that one may read. */
@Named
@RequestScoped
public class RelocationListView {

    @Inject
    RelocationQueries relocations;

    @Inject
    HttpServletRequest request;

    private Paging paging;
    private Page<RelocationRow> page;

    @PostConstruct
    void read() {
        Asked asked = new Asked(request);
        paging = new Paging(request, null);
        RelocationBox box = asked.code(RelocationBox.class, "box");
        page = paging.shows(relocations.list(box == null ? RelocationBox.ALL : box, asked.code(RelocationState.class, "state"), paging.request()));
    }

    public List<RelocationRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isOpen() {
        return false;
    }

    public List<Words.Choice> getBoxes() {
        return List.of(new Words.Choice(RelocationBox.TO_ACKNOWLEDGE.name(), Words.text("relocation.box.TO_ACKNOWLEDGE")));
    }

    public List<Words.Choice> getStates() {
        return Arrays.stream(RelocationState.values()).map(one -> new Words.Choice(one.name(), Words.text("relocation.state." + one))).toList();
    }
}
