package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.enterprise.EnterpriseHistory;
import org.fuwubao.relocation.FormerFiles;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.web.support.Address;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Words;

/** staff/enterprise/former: the records of a file up to the day on which it went to another district, and how it was then. */
@Named
@RequestScoped
public class FormerFileView {

    private static final int CHANGES = 20;

    @Inject
    FormerFiles formerFiles;

    @Inject
    EnterpriseHistory history;

    @Inject
    HttpServletRequest request;

    private FormerFiles.Row file;
    private Page<AuditRow> changes;

    @PostConstruct
    void read() {
        Asked asked = new Asked(request);
        file = formerFiles.get(asked.id());
        changes = history.list(file.enterpriseId(), PageRequest.after(CHANGES, asked.text("after"), null));
    }

    public FormerFiles.Row getFile() {
        return file;
    }

    /** The fields as they were when the file left, where the page shows that moment. */
    public List<Field> getFields() {
        return changes.items().stream().filter(row -> "RELOCATE".equals(row.act())).findFirst()
                .map(row -> row.before().entrySet().stream().map(field -> new Field(EnterpriseWords.label(field.getKey()),
                        EnterpriseWords.valueOfTrail(field.getKey(), field.getValue()))).toList()).orElse(List.of());
    }

    public List<EnterpriseDetailView.Change> getChanges() {
        return changes.items().stream().map(row -> EnterpriseDetailView.Change.of(row, Words.value(row.actor()))).toList();
    }

    /** {@code null} when there are no older ones. */
    public String getOlder() {
        return changes.next() == null ? null : Address.ofThisPage(request).with("after", changes.next()).toString();
    }

    /** A field of then. */
    public record Field(String label, String value) {
    }
}
