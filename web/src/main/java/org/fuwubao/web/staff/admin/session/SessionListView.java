package org.fuwubao.web.staff.admin.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.SessionQueries;
import org.fuwubao.identity.SessionRow;
import org.fuwubao.identity.SessionService;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;

/** session/list: everybody's living sessions, for the security administrator, who may end each. */
@Named
@RequestScoped
public class SessionListView {

    @Inject
    SessionQueries sessions;

    @Inject
    SessionService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private Page<SessionRow> page;

    @PostConstruct
    void read() {
        if (!currentUser.scope().mayEverywhere(RightObject.SESSION, RightAction.READ)) {
            throw new Forbidden("sessions of others");
        }
        asked = new Asked(request);
        paging = new Paging(request, null);
        page = paging.shows(sessions.list(asked.text("username"), paging.request()));
    }

    /** The button carries the id of its session: lines may have moved since the page was shown. */
    public String end() {
        service.end(asked.number("end", -1));
        return "/staff/admin/session/list?faces-redirect=true&done=ended";
    }

    public List<SessionRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isOpen() {
        return false;
    }

    public boolean isNarrowed() {
        return asked.text("username") != null;
    }

    public boolean isDone() {
        return "ended".equals(asked.text("done"));
    }
}
