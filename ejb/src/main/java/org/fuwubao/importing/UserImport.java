package org.fuwubao.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fuwubao.attachment.FileKind;
import org.fuwubao.attachment.IncomingFile;
import org.fuwubao.enterprise.EnterpriseDirectory;
import org.fuwubao.enterprise.EnterpriseSeat;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Unit;
import org.fuwubao.identity.UserForm;
import org.fuwubao.identity.UserService;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;

/**
 * Opens accounts from a sheet, one transaction a row: a bad row is rejected with its reason and hinders no other.
 * An agency's administrator opens accounts of the own agency only, whatever the sheet says.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(object = RightObject.USER, action = RightAction.CREATE)
public class UserImport {

    /** Each account costs a slow hash. */
    public static final int MOST_ROWS = 200;
    public static final int MOST_MEGABYTES = 1;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserService users;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    CurrentUser currentUser;

    /**
     * What became of each row, in the order of the sheet.
     *
     * @throws BusinessRuleViolation on field {@code file} for a file that is no such sheet at all
     */
    public List<UserImportRow> load(String fileName, byte[] content) {
        IncomingFile file = new IncomingFile(fileName, content, MOST_MEGABYTES, FileKind.XLSX, FileKind.CSV);
        List<Sheet.Line> lines = Sheet.read(file, MOST_ROWS + 1);
        if (lines.size() < 2) {
            throw new BusinessRuleViolation("SHEET_EMPTY", "file");
        }
        Map<UserColumn, Integer> columns = columns(lines.get(0));
        return lines.stream().skip(1).map(line -> open(line, columns)).toList();
    }

    /** An empty sheet with headings, and the units by code beside it for those who choose among them. */
    public byte[] template(Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Fuwubao", "1.0")) {
            Worksheet sheet = book.newWorksheet(UserColumn.text(locale, "user.sheet"));
            for (UserColumn column : UserColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading(locale));
                sheet.width(column.ordinal(), 22);
            }
            sheet.range(0, 0, 0, UserColumn.values().length - 1).style().bold().fillColor("DCE9FB").set();
            // as text, so that a phone number stays one
            sheet.range(1, 0, MOST_ROWS, UserColumn.values().length - 1).style().format("@").set();
            sheet.freezePane(0, 1);
            Worksheet codes = book.newWorksheet(UserColumn.text(locale, "unit.sheet"));
            codes.value(0, 0, UserColumn.text(locale, "unit.code"));
            codes.value(0, 1, UserColumn.text(locale, "unit.name"));
            codes.width(0, 18);
            codes.width(1, 44);
            codes.range(0, 0, 0, 1).style().bold().fillColor("DCE9FB").set();
            int row = 1;
            for (Unit unit : units()) {
                codes.value(row, 0, unit.code());
                codes.value(row++, 1, unit.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Map<UserColumn, Integer> columns(Sheet.Line headings) {
        Map<UserColumn, Integer> columns = new EnumMap<>(UserColumn.class);
        Arrays.stream(UserColumn.values()).forEach(column -> columns.put(column, column.in(headings)));
        String missing = columns.entrySet().stream().filter(column -> column.getKey().isNeeded() && column.getValue() < 0)
                .map(column -> column.getKey().heading(Locale.SIMPLIFIED_CHINESE)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation("SHEET_HEADINGS", "file", missing);
        }
        return columns;
    }

    private UserImportRow open(Sheet.Line line, Map<UserColumn, Integer> columns) {
        String username = line.cell(columns.get(UserColumn.username));
        String displayName = line.cell(columns.get(UserColumn.displayName));
        String unit = line.cell(columns.get(UserColumn.unit));
        try {
            UserForm form = form(line, columns);
            String password = users.create(form).password();
            return new UserImportRow(line.line(), username, displayName, em.find(Unit.class, form.unitId()).name(), password, null);
        } catch (BusinessRuleViolation refused) {
            return new UserImportRow(line.line(), username, displayName, unit, null, refused);
        } catch (Forbidden outside) {
            return new UserImportRow(line.line(), username, displayName, unit, null, new BusinessRuleViolation("UNIT_NOT_YOURS", "unit"));
        }
    }

    private boolean choosesUnit() {
        return currentUser.scope().mayEverywhere(RightObject.USER, RightAction.CREATE);
    }

    /** By code, else by name where only one unit has it. */
    private Unit unit(String word) {
        if (!choosesUnit()) {
            return em.find(Unit.class, currentUser.scope().unitId());
        }
        if (word == null) {
            throw new BusinessRuleViolation("REQUIRED", "unit");
        }
        List<Unit> found = em.createQuery("select u from Unit u where u.active = true and u.code = :word", Unit.class).setParameter("word", word).getResultList();
        if (found.isEmpty()) {
            found = em.createQuery("select u from Unit u where u.active = true and u.name = :word", Unit.class).setParameter("word", word).setMaxResults(2).getResultList();
        }
        if (found.size() != 1) {
            throw new BusinessRuleViolation("UNIT_UNKNOWN", "unit");
        }
        return found.get(0);
    }

    private UserForm form(Sheet.Line line, Map<UserColumn, Integer> columns) {
        String uscc = line.cell(columns.get(UserColumn.uscc));
        Long unitId;
        Long enterpriseId = null;
        if (uscc != null && choosesUnit()) {
            EnterpriseSeat seat = enterprises.seatOf(uscc);
            unitId = seat.unitId();
            enterpriseId = seat.enterpriseId();
        } else {
            unitId = unit(line.cell(columns.get(UserColumn.unit))).id();
        }
        return new UserForm(line.cell(columns.get(UserColumn.username)), line.cell(columns.get(UserColumn.displayName)), unitId,
                line.cell(columns.get(UserColumn.phone)), line.cell(columns.get(UserColumn.email)), enterpriseId, false);
    }

    private List<Unit> units() {
        return choosesUnit()
                ? em.createQuery("select u from Unit u where u.active = true and u.kind <> org.fuwubao.identity.UnitKind.ENTERPRISE order by u.code", Unit.class).getResultList()
                : List.of(em.find(Unit.class, currentUser.scope().unitId()));
    }
}
