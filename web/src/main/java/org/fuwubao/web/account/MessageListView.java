package org.fuwubao.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.message.MessageQueries;
import org.fuwubao.message.MessageRow;
import org.fuwubao.message.MessageService;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Address;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Language;
import org.fuwubao.web.support.Paging;

/** account/messages: what the house told the person, the latest first. Buttons carry the id of their message. */
@Named
@RequestScoped
public class MessageListView {

    private static final String HERE = "/account/messages?faces-redirect=true";
    private static final List<String> DONE = List.of("deleted", "readAll");

    @Inject
    MessageQueries messages;

    @Inject
    MessageService service;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private Page<MessageRow> page;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        paging = new Paging(request, null);
        page = paging.shows(messages.list(isUnread(), paging.request()));
    }

    /** Marks it as read and goes where it leads. */
    public String open() {
        String link = service.read(asked.number("open", -1));
        return link == null ? here(null) : link + (link.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public String readAll() {
        service.readAll();
        return here("readAll");
    }

    public String delete() {
        service.delete(asked.number("delete", -1));
        return here("deleted");
    }

    private String here(String done) {
        return HERE + (isUnread() ? "&unread=true" : "") + (done == null ? "" : "&done=" + done);
    }

    public List<MessageRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    /** Only those not read yet. */
    public boolean isUnread() {
        return Boolean.TRUE.equals(asked.flag("unread"));
    }

    /** The same list with all of them, or with the unread ones. */
    public String to(boolean unread) {
        return Address.of(paging.getPath()).with("unread", unread ? "true" : null).toString();
    }

    public String getDone() {
        return asked.oneOf("done", DONE);
    }

    public String subject(MessageRow row) {
        return language.isChinese() ? row.subject() : row.subjectEn();
    }

    public String body(MessageRow row) {
        return language.isChinese() ? row.body() : row.bodyEn();
    }
}
