package org.fuwubao.web.staff.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuwubao.audit.AuditFilter;
import org.fuwubao.audit.AuditQueries;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;
import org.fuwubao.web.support.Words;

/** audit/list: the trail, newest first, narrowed by time, person, object and act. */
@Named
@RequestScoped
public class AuditListView {

    /** Acts that are offered; an entry with another one is found by its code in the address. */
    private static final List<String> ACTS = List.of("LOGIN", "LOGIN_FAILED", "LOGOUT", "DENIED", "CREATE", "EDIT", "VIEW", "GRANT", "REVOKE", "DISABLE", "ENABLE",
            "LOCK", "UNLOCK", "LOCKED", "RESET_PASSWORD", "CHANGE_PASSWORD", "SET", "CLOSE", "OPEN", "ASSIGN", "END", "EXPORT", "SEED");
    private static final int FIELDS_NAMED = 3;

    @Inject
    AuditQueries trail;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private Page<AuditRow> page;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        paging = new Paging(request, null);
        page = paging.shows(trail.list(new AuditFilter(morning(asked.day("from"), 0), morning(asked.day("until"), 1), asked.text("actor"),
                asked.text("act"), asked.code(RightObject.class, "object"), asked.text("objectId"), asked.flag("success")), paging.request()));
    }

    private static Instant morning(LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(BusinessClock.BEIJING).toInstant();
    }

    public List<AuditRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isOpen() {
        return Stream.of("objectId", "success", "act").anyMatch(name -> asked.text(name) != null);
    }

    public boolean isNarrowed() {
        return isOpen() || Stream.of("from", "until", "actor", "object").anyMatch(name -> asked.text(name) != null);
    }

    public List<Words.Choice> getActs() {
        return ACTS.stream().map(act -> new Words.Choice(act, Words.text("act." + act))).toList();
    }

    /** Names of the first fields that the entry changed. */
    public String fields(AuditRow entry) {
        Set<String> names = entry.changed();
        String first = names.stream().limit(FIELDS_NAMED).map(AuditWords::field).collect(Collectors.joining("、"));
        return names.isEmpty() ? Words.NONE : names.size() > FIELDS_NAMED ? Words.text("audit.fields.more", first, names.size()) : first;
    }
}
