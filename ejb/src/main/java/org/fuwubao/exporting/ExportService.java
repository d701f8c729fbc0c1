package org.fuwubao.exporting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.fuwubao.identity.AccessDenied;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.Parameters;
import org.fuwubao.identity.RightAction;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.TypedText;
import org.fuwubao.shared.Unguarded;

/** Takes lists out as sheets: the same rows in the same order as the list, as the person sees them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded("every list names its own right; each method asks for it first")
public class ExportService {

    /** Rows read and written at a time. */
    private static final int PORTION = 500;
    private static final int REASON_LENGTH = 200;
    private static final String BUNDLE = "org.fuwubao.exporting.messages";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.BEIJING);

    @Inject
    @Any
    Instance<ExportableList<?>> lists;

    @Inject
    CurrentUser currentUser;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    ExportLog log;

    @Inject
    Event<AccessDenied> denials;

    /** A column that may be chosen. @param usual whether the list shows it without a wish */
    public record Choice(String name, String heading, boolean usual) {
    }

    /** A file that is ready to be written. The rows were counted, the reason is known, the trail has its entry. */
    public interface Prepared {

        int rows();

        void writeTo(OutputStream out);
    }

    /** Names of the lists that the current user may take out, in order. */
    public List<String> kinds() {
        return lists.stream().filter(this::mayTake).map(ExportableList::kind).sorted().toList();
    }

    /** Names of the parameters that narrow a list. */
    public Set<String> filters(String kind) {
        return list(kind).filters();
    }

    public List<Choice> columns(String kind, Locale locale) {
        ExportableList<?> list = list(kind);
        return list.columns().stream().map(column -> new Choice(column.name(), heading(kind, column.name(), locale), list.usual().contains(column.name()))).toList();
    }

    /** How many rows an export of this list would have. */
    public int count(String kind, Map<String, String> asked) {
        return list(kind).ids(asked, null).size();
    }

    /** Rows above which a reason must be given. */
    public int reasonAbove() {
        return parameters.get(ExportParameters.REASON_ABOVE);
    }

    /**
     * Counts the rows and writes the entry in the trail; the rows leave when the answer is written.
     *
     * @throws BusinessRuleViolation {@code EXPORT_REASON} on {@code reason} where so many rows need one, {@code EXPORT_COLUMN}
     *                               on {@code columns}, {@code EXPORT_TOO_LONG} where no sheet holds the rows
     */
    public Prepared prepare(ExportWish wish) {
        return prepare(list(wish.kind()), wish);
    }

    private <R> Prepared prepare(ExportableList<R> list, ExportWish wish) {
        List<ExportColumn<R>> columns = chosen(list, wish.columns());
        List<Long> ids = list.ids(wish.asked(), wish.sort());
        String reason = TypedText.optional("reason", wish.reason(), REASON_LENGTH);
        if (ids.size() > reasonAbove() && reason == null) {
            throw new BusinessRuleViolation("EXPORT_REASON", "reason", reasonAbove());
        }
        if (wish.format() == SheetFormat.XLSX && ids.size() >= WorkbookFile.MOST_ROWS) {
            throw new BusinessRuleViolation("EXPORT_TOO_LONG", null, WorkbookFile.MOST_ROWS - 1);
        }
        log.taken(list.object(), wish, columns.stream().map(ExportColumn::name).toList(), ids.size());
        return new Prepared() {
            @Override
            public int rows() {
                return ids.size();
            }

            @Override
            public void writeTo(OutputStream out) {
                write(list, wish, columns, ids, out);
            }
        };
    }

    private <R> void write(ExportableList<R> list, ExportWish wish, List<ExportColumn<R>> columns, List<Long> ids, OutputStream out) {
        Locale locale = wish.locale();
        SheetFile file = wish.format().open(out, text(locale, list.kind() + ".sheet"));
        file.head(columns.stream().map(column -> heading(list.kind(), column.name(), locale)).toList(), columns.stream().map(ExportColumn::width).toList());
        for (int from = 0; from < ids.size(); from += PORTION) {
            for (R row : list.rows(ids.subList(from, Math.min(ids.size(), from + PORTION)))) {
                List<Object> cells = new ArrayList<>(columns.size());
                columns.forEach(column -> cells.add(column.value().apply(row, locale)));
                file.row(cells);
            }
        }
        file.note(text(locale, "note.sheet"), note(list, wish, ids.size()));
        file.finish();
    }

    /** Who took it, when and what: the watermark, beside the data and not in them. */
    private List<List<String>> note(ExportableList<?> list, ExportWish wish, int rows) {
        Locale locale = wish.locale();
        return List.of(
                List.of(text(locale, "note.by"), currentUser.scope().displayName() + " (" + currentUser.name() + ", " + currentUser.scope().unitName() + ")"),
                List.of(text(locale, "note.at"), MOMENT.format(clock.instant())),
                List.of(text(locale, "note.list"), text(locale, list.kind() + ".sheet")),
                List.of(text(locale, "note.rows"), String.valueOf(rows)),
                List.of(text(locale, "note.filters"), wish.asked().isEmpty() ? "—" : new TreeMap<>(wish.asked()).toString()),
                List.of(text(locale, "note.reason"), wish.reason() == null || wish.reason().isBlank() ? "—" : wish.reason()),
                List.of(text(locale, "note.care"), text(locale, "note.care.text")));
    }

    private static <R> List<ExportColumn<R>> chosen(ExportableList<R> list, List<String> names) {
        if (names.equals(List.of(ExportWish.ALL_COLUMNS))) {
            return list.columns();
        }
        return (names.isEmpty() ? list.usual() : names).stream().distinct().map(name -> list.columns().stream().filter(column -> column.name().equals(name))
                .findFirst().orElseThrow(() -> new BusinessRuleViolation("EXPORT_COLUMN", "columns", name))).toList();
    }

    /** @throws Forbidden where nothing may be taken out, or not this; NotFound for a list that is none */
    private ExportableList<?> list(String kind) {
        ExportableList<?> list = lists.stream().filter(one -> one.kind().equals(kind)).findFirst().orElse(null);
        if (list != null && mayTake(list)) {
            return list;
        }
        if (list != null) {
            denials.fire(new AccessDenied(list.object(), RightAction.EXPORT, null));
        }
        if (list != null || lists.stream().noneMatch(this::mayTake)) {
            throw new Forbidden("export of " + kind);
        }
        throw new NotFound("list", kind);
    }

    private boolean mayTake(ExportableList<?> list) {
        return currentUser.may(list.object(), RightAction.EXPORT);
    }

    /** Of the bundle; figures by year have one of their own, {@code ledger.revenue} with the year behind it. */
    static String heading(String kind, String column, Locale locale) {
        int year = column.indexOf('/');
        String suffix = year < 0 || !column.substring(year + 1).matches("[0-9]{4}") ? "" : "/" + column.substring(year + 1) + ("zh".equals(locale.getLanguage()) ? "年" : "");
        String key = suffix.isEmpty() ? column : column.substring(0, year);
        return (text(locale, kind + "." + key.replace('/', '-'))) + suffix;
    }

    private static String text(Locale locale, String key) {
        return ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
