package org.fuwubao.web.staff.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.fuwubao.contact.ContactForm;
import org.fuwubao.contact.ContactQueries;
import org.fuwubao.contact.ContactRole;
import org.fuwubao.contact.ContactRow;
import org.fuwubao.contact.ContactService;
import org.fuwubao.enterprise.EnterpriseFiles;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Words;

/** The contacts of staff/enterprise/detail: masked, and one whole after a reason was given. */
@Named
@RequestScoped
public class EnterpriseContactView {

    @Inject
    ContactQueries contacts;

    @Inject
    ContactService service;

    @Inject
    EnterpriseFiles files;

    @Inject
    HttpServletRequest request;

    private List<ContactRow> rows;
    private Long contact;
    private String reason;
    private ContactForm whole;

    private long id() {
        return new Asked(request).id();
    }

    /** Stays on the page: the whole value is shown once, with this answer. */
    public void reveal() {
        whole = service.reveal(id(), contact == null ? -1 : contact, reason);
    }

    public List<ContactRow> getRows() {
        if (rows == null) {
            rows = contacts.of(id());
        }
        return rows;
    }

    public boolean isRevealing() {
        return !getRows().isEmpty() && files.may(RightObject.CONTACT_FULL, RightAction.REVEAL, id());
    }

    public List<Words.Choice> getChoices() {
        return getRows().stream().map(row -> new Words.Choice(String.valueOf(row.id()), name(row.form()) + "（" + roles(row.form()) + "）")).toList();
    }

    public String name(ContactForm form) {
        return Words.value(form.name());
    }

    public String roles(ContactForm form) {
        return form.roles().stream().sorted().map((ContactRole role) -> Words.code("contactRole", role)).collect(Collectors.joining("、"));
    }

    /** Phones, e-mails and the account of a messenger, side by side. */
    public String reached(ContactForm form) {
        String all = java.util.stream.Stream.of(form.phones(), form.emails(), form.wechat() == null ? List.<String>of() : List.of(form.wechat()))
                .flatMap(List::stream).collect(Collectors.joining("，"));
        return all.isEmpty() ? Words.NONE : all;
    }

    public ContactForm getWhole() {
        return whole;
    }

    public Long getContact() {
        return contact;
    }

    public void setContact(Long contact) {
        this.contact = contact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
