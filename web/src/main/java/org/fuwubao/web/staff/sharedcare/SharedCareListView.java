package org.fuwubao.web.staff.sharedcare;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Page;
import org.fuwubao.sharedcare.SharedCareBox;
import org.fuwubao.sharedcare.SharedCareQueries;
import org.fuwubao.sharedcare.SharedCareRow;
import org.fuwubao.sharedcare.SharedCareState;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;
import org.fuwubao.web.support.Words;

/** staff/sharedcare/list: what waits for one's decision, or what one asked; heads see the first where nothing is said. */
@Named
@RequestScoped
public class SharedCareListView {

    @Inject
    SharedCareQueries requests;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private SharedCareBox box;
    private Paging paging;
    private Page<SharedCareRow> page;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        paging = new Paging(request, null);
        box = asked.code(SharedCareBox.class, "box");
        if (box == null) {
            box = isDeciding() ? SharedCareBox.TO_DECIDE : SharedCareBox.MINE;
        }
        page = paging.shows(requests.list(box, asked.code(SharedCareState.class, "state"), paging.request()));
    }

    /** The person may decide on some at all. */
    public boolean isDeciding() {
        return currentUser.may(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE);
    }

    public String getBox() {
        return box.name();
    }

    public List<Words.Choice> getBoxes() {
        return Arrays.stream(SharedCareBox.values()).map(one -> new Words.Choice(one.name(), Words.text("sharedcare.box." + one))).toList();
    }

    public List<Words.Choice> getStates() {
        return Arrays.stream(SharedCareState.values()).map(one -> new Words.Choice(one.name(), Words.text("sharedcare.state." + one))).toList();
    }

    public List<SharedCareRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isOpen() {
        return false;
    }
}
