package org.fuwubao.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.dossier.LedgerFile;
import org.fuwubao.dossier.LedgerQueries;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.figure.Amount;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.CodeLists;
import org.fuwubao.shared.Mask;

/**
 * The ledger with every field that an import takes: what the list shows, and of the files that the person may edit
 * profile, contact, qualifications and figures of the last years as self-reported. People are masked as on screen: a
 * masked phone is none that an import would take, so contacts come back from an approved export only.
 */
@ApplicationScoped
public class FullLedger implements ExportableList<FullLedger.Line> {

    /** Years of figures before this one. */
    private static final int YEARS = 3;
    private static final List<String> MONEY = List.of("revenue", "rdExpense", "profit", "tax", "hnteRevenue", "totalAssets");
    private static final List<String> PERCENT = List.of("revenueGrowth", "rdRatio");
    private static final List<String> COUNTS = List.of("techStaff", "rdStaff", "ipCount", "standardCount");

    @Inject
    EnterpriseLedger list;

    @Inject
    LedgerQueries files;

    @Inject
    BusinessClock clock;

    /** @param fields by the names of {@code dossier.LedgerField}; empty for a file that the person may not edit */
    public record Line(EnterpriseLedger.Line base, Map<String, Object> fields) {
    }

    @Override
    public String kind() {
        return "ledger";
    }

    @Override
    public RightObject object() {
        return RightObject.ENTERPRISE;
    }

    @Override
    public List<ExportColumn<Line>> columns() {
        List<ExportColumn<Line>> columns = new ArrayList<>();
        list.columns().stream().filter(column -> !LedgerTemplate.DERIVED.contains(column.name()))
                .forEach(column -> columns.add(new ExportColumn<>(column.name(), column.width(), (line, locale) -> column.value().apply(line.base(), locale))));
        columns.add(coded("entityType", 18, "entityType"));
        columns.add(text("legalRep", 12));
        columns.add(amount("registeredCapital", "registeredCapital"));
        columns.add(text("street", 16));
        columns.add(text("park", 20));
        columns.add(text("registeredAddress", 36));
        columns.add(text("operatingAddress", 36));
        columns.add(masked("contactName", 12, Mask.PERSON_NAME));
        columns.add(text("contactTitle", 12));
        columns.add(masked("phones", 22, Mask.PHONE));
        columns.add(masked("emails", 24, Mask.EMAIL));
        columns.add(new ExportColumn<>("hnte", 10, (line, locale) -> yesNo(line.fields().get("hnte"), locale)));
        columns.add(new ExportColumn<>("qualifications", 30, (line, locale) -> words(line.fields().get("qualifications")).stream()
                .map(code -> CodeLists.label("qualification", code, locale)).collect(Collectors.collectingAndThen(Collectors.joining("、"), FullLedger::orNull))));
        columns.add(text("certificateNumber/HNTE", 20));
        columns.add(text("certificateValidUntil/HNTE", 14));
        columns.add(text("libraryEntryMonth", 12));
        columns.add(text("subFields", 24));
        columns.add(text("techFields", 24));
        COUNTS.forEach(count -> columns.add(amount(count, count)));
        int last = LocalDate.now(clock).getYear() - 1;
        for (int year = last - YEARS + 1; year <= last; year++) {
            for (String measure : MONEY) {
                columns.add(amount(measure + "/" + year, measure + "/" + year));
            }
            for (String measure : PERCENT) {
                columns.add(amount(measure + "/" + year, measure + "/" + year));
            }
        }
        columns.add(text("remark", 40));
        return columns;
    }

    @Override
    public List<String> usual() {
        return columns().stream().map(ExportColumn::name).toList();
    }

    @Override
    public Set<String> filters() {
        return list.filters();
    }

    @Override
    public List<Long> ids(Map<String, String> asked, String sort) {
        return list.ids(asked, sort);
    }

    @Override
    public List<Line> rows(List<Long> ids) {
        Map<Long, LedgerFile> fields = files.files(ids, FigureSource.SELF_REPORTED);
        return list.rows(ids).stream().map(base -> new Line(base, fields.containsKey(base.row().id()) ? fields.get(base.row().id()).fields() : Map.of())).toList();
    }

    private static ExportColumn<Line> text(String name, int width) {
        return ExportColumn.of(name, width, line -> orNull(String.join("、", words(line.fields().get(name)))));
    }

    private static ExportColumn<Line> masked(String name, int width, Mask mask) {
        return ExportColumn.of(name, width, line -> orNull(words(line.fields().get(name)).stream().map(mask::apply).collect(Collectors.joining("、"))));
    }

    private static ExportColumn<Line> coded(String name, int width, String codes) {
        return new ExportColumn<>(name, width, (line, locale) -> line.fields().get(name) == null ? null : CodeLists.label(codes, line.fields().get(name).toString(), locale));
    }

    /** A number in yuan, per cent or pieces; words and other currencies as they were written. */
    private static ExportColumn<Line> amount(String name, String key) {
        return ExportColumn.of(name, 16, line -> line.fields().get(key) instanceof Amount amount ? cell(amount) : null);
    }

    private static Object cell(Amount amount) {
        BigDecimal value = amount.isExact() && amount.currency() == null ? amount.value() : null;
        return value != null ? value : amount.toString();
    }

    private static List<String> words(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static String yesNo(Object flag, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return flag == null ? null : Boolean.TRUE.equals(flag) ? english ? "yes" : "是" : english ? "no" : "否";
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
