package org.fuwubao.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.fuwubao.identity.AccessScope;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.SessionQueries;
import org.fuwubao.identity.SessionRow;
import org.fuwubao.identity.SessionService;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Words;

/** account/me: who I am here, and where I am logged in, in browsers and with tokens of programs; each can be ended. */
@Named
@RequestScoped
public class AccountView {

    @Inject
    SessionQueries sessions;

    @Inject
    SessionService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    private List<SessionRow> rows;

    @PostConstruct
    void read() {
        rows = sessions.list(currentUser.name(), PageRequest.first(PageRequest.MAX_SIZE)).items();
    }

    /** The button carries the id of its session: lines may have moved since the page was shown. */
    public String end() {
        service.end(new Asked(request).number("end", -1));
        return "/account/me?faces-redirect=true&done=ended";
    }

    public AccessScope getScope() {
        return currentUser.scope();
    }

    public String getRoles() {
        return getScope().roles().isEmpty() ? Words.NONE
                : getScope().roles().stream().sorted().map(role -> Words.code("role", role)).collect(Collectors.joining("、"));
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    public boolean isDone() {
        return "ended".equals(new Asked(request).text("done"));
    }
}
