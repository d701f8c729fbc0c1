package org.fuwubao.web.staff.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeSet;
import org.fuwubao.audit.AuditQueries;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.web.support.Asked;

/** audit/detail: one entry, its fields before and after side by side, personal and business values masked. */
@Named
@RequestScoped
public class AuditDetailView {

    @Inject
    AuditQueries trail;

    @Inject
    HttpServletRequest request;

    private AuditRow entry;

    @PostConstruct
    void read() {
        entry = trail.get(new Asked(request).id());
    }

    public AuditRow getEntry() {
        return entry;
    }

    /** Every field that stood before or after, changed ones first. */
    public List<Field> getFields() {
        TreeSet<String> names = new TreeSet<>(entry.before().keySet());
        names.addAll(entry.after().keySet());
        return names.stream().map(name -> new Field(AuditWords.field(name), AuditWords.value(name, entry.before().get(name)), AuditWords.value(name, entry.after().get(name)),
                        entry.changed().contains(name)))
                .sorted((a, b) -> Boolean.compare(b.changed(), a.changed())).toList();
    }

    /** A field of the object; {@code null} where there was nothing. */
    public record Field(String label, String before, String after, boolean changed) {
    }
}
