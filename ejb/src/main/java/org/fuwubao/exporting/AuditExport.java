package org.fuwubao.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuwubao.audit.AuditFilter;
import org.fuwubao.audit.AuditQueries;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.CodeLists;

/** The trail as the audit administrator sees it, masks included; newest first. */
@ApplicationScoped
public class AuditExport implements ExportableList<AuditRow> {

    @Inject
    AuditQueries trail;

    @Override
    public String kind() {
        return "audit";
    }

    @Override
    public RightObject object() {
        return RightObject.AUDIT_ENTRY;
    }

    @Override
    public List<ExportColumn<AuditRow>> columns() {
        return List.of(
                ExportColumn.of("happenedAt", 17, AuditRow::happenedAt),
                ExportColumn.of("actor", 18, AuditRow::actor),
                ExportColumn.of("act", 18, AuditRow::act),
                new ExportColumn<>("object", 18, (row, locale) -> CodeLists.label("rightObject", row.object().name(), locale)),
                ExportColumn.of("objectId", 16, AuditRow::objectId),
                ExportColumn.of("fields", 30, row -> row.changed().isEmpty() ? null : String.join(", ", row.changed())),
                ExportColumn.of("success", 8, row -> row.success() ? "OK" : "FAILED"),
                ExportColumn.of("channel", 8, row -> row.channel().name()),
                ExportColumn.of("address", 18, AuditRow::address),
                ExportColumn.of("before", 50, row -> values(row.before())),
                ExportColumn.of("after", 50, row -> values(row.after())));
    }

    @Override
    public List<String> usual() {
        return List.of("happenedAt", "actor", "act", "object", "objectId", "fields", "success", "channel", "address");
    }

    @Override
    public Set<String> filters() {
        return Set.of("from", "until", "actor", "act", "object", "objectId", "success");
    }

    @Override
    public List<Long> ids(Map<String, String> asked, String sort) {
        if (sort != null) {
            throw new BusinessRuleViolation("SORT", "sort", sort);
        }
        Asked values = new Asked(asked);
        // pages name days, both included; REST names moments
        boolean days = values.text("from") == null ? values.text("until") == null || values.text("until").length() == 10 : values.text("from").length() == 10;
        return trail.ids(new AuditFilter(days ? values.morning("from", 0) : values.moment("from"), days ? values.morning("until", 1) : values.moment("until"),
                values.text("actor"), values.text("act"), values.code(RightObject.class, "object"), values.text("objectId"), values.flag("success")));
    }

    @Override
    public List<AuditRow> rows(List<Long> ids) {
        return trail.rows(ids);
    }

    private static String values(Map<String, String> fields) {
        return fields.isEmpty() ? null : fields.toString();
    }
}
