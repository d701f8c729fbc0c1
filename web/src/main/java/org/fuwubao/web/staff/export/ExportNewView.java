package org.fuwubao.web.staff.export;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuwubao.exporting.ExportService;
import org.fuwubao.web.support.Address;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Language;
import org.fuwubao.web.support.Words;

/** export/new: what is about to be taken out of a list, counted; columns, form and reason are chosen here. */
@Named
@RequestScoped
public class ExportNewView {

    @Inject
    ExportService exports;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private String kind;
    private Map<String, String> filters;
    private List<ExportService.Choice> columns;
    private List<String> chosen;
    private int count;
    private int reasonAbove;

    @PostConstruct
    void read() {
        kind = String.valueOf(new Asked(request).text("kind"));
        filters = new TreeMap<>();
        exports.filters(kind).forEach(name -> {
            String value = new Asked(request).text(name);
            if (value != null) {
                filters.put(name, value);
            }
        });
        columns = exports.columns(kind, language.getLocale());
        String wished = new Asked(request).text("columns");
        chosen = wished == null ? List.of() : Arrays.asList(wished.split(","));
        count = exports.count(kind, filters);
        reasonAbove = exports.reasonAbove();
    }

    public String getKind() {
        return kind;
    }

    public int getCount() {
        return count;
    }

    /** What the form sends along: filters and order of the list. */
    public List<Map.Entry<String, String>> getKept() {
        Map<String, String> kept = new TreeMap<>(filters);
        String sort = new Asked(request).text("sort");
        if (sort != null && !filters.containsKey("q")) {
            kept.put("sort", sort);
        }
        return List.copyOf(kept.entrySet());
    }

    public boolean isNarrowed() {
        return !filters.isEmpty();
    }

    public List<ExportService.Choice> getColumns() {
        return columns;
    }

    /** Columns that the list showed, else the usual ones. */
    public boolean isChosen(ExportService.Choice column) {
        return chosen.isEmpty() ? column.usual() : chosen.contains(column.name());
    }

    public boolean isReasonNeeded() {
        return count > reasonAbove;
    }

    public int getReasonAbove() {
        return reasonAbove;
    }

    /** Why the export was refused, {@code null} = it was not. */
    public String getRefusal() {
        String code = new Asked(request).oneOf("refused", List.of("EXPORT_REASON", "EXPORT_TOO_LONG", "TOO_LONG", "INVISIBLE_CHARACTER", "FILTER_VALUE", "EXPORT_COLUMN"));
        return code == null ? null : Words.text("refused." + code, reasonAbove);
    }

    /** The same rows with every field of the ledger, {@code null} where that is nothing to choose. */
    public String getWhole() {
        if (!"enterprises".equals(kind)) {
            return null;
        }
        Address whole = Address.of("new").with("kind", "ledger");
        for (Map.Entry<String, String> kept : getKept()) {
            whole = whole.with(kept.getKey(), kept.getValue());
        }
        return whole.toString();
    }

    /** The list as it was. */
    public String getBack() {
        Address back = Address.of(request.getContextPath() + ("audit".equals(kind) ? "/staff/admin/audit/list" : "/staff/enterprise/list"));
        for (Map.Entry<String, String> kept : getKept()) {
            back = back.with(kept.getKey(), kept.getValue());
        }
        return back.toString();
    }
}
