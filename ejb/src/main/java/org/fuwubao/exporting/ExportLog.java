package org.fuwubao.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuwubao.audit.AuditTrail;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Unguarded;

/** Writes each export into the trail before its first row leaves, in a transaction of its own: a broken download was one too. */
@Stateless
@Unguarded("called by the export, which is guarded; it only ever adds")
public class ExportLog {

    @Inject
    AuditTrail trail;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void taken(RightObject object, ExportWish wish, List<String> columns, int rows) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("list", wish.kind());
        fields.put("format", wish.format().name());
        fields.put("rows", rows);
        fields.put("filters", new TreeMap<>(wish.asked()).toString());
        fields.put("sort", wish.sort());
        fields.put("columns", columns);
        fields.put("reason", wish.reason());
        trail.record("EXPORT", object, null, Map.of(), fields);
    }
}
