package org.fuwubao.exporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.CodeLists;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.IndustryCodes;

/**
 * The empty ledger: the headings that an import knows, a note at each, a choice where only some words are taken, and a
 * second sheet with these words. In Chinese, as imports are.
 */
@Stateless
@Allowed(object = RightObject.IMPORT, action = RightAction.CREATE)
public class LedgerTemplate {

    /** Rows prepared for typing. */
    static final int ROWS = 5000;
    /** Of the ledger, what the system derives and no import takes. */
    static final Set<String> DERIVED = Set.of("district", "industry", "stewards", "updatedAt", "tags", "onKeyList");
    private static final Set<String> NEEDED = Set.of("name", "uscc", "registeredDistrict");
    private static final Set<String> NOT_TEXT = Set.of("staff", "foundedOn");
    private static final String HEAD = "DCE9FB";

    @Inject
    EnterpriseLedger ledger;

    /** An .xlsx of two sheets. */
    public byte[] workbook() {
        List<String> columns = ledger.columns().stream().map(ExportColumn::name).filter(name -> !DERIVED.contains(name)).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Fuwubao", "1.0")) {
            Worksheet sheet = book.newWorksheet(text("enterprises.sheet"));
            Worksheet codes = book.newWorksheet(text("template.codes"));
            int used = 0;
            for (int column = 0; column < columns.size(); column++) {
                String name = columns.get(column);
                sheet.width(column, 18);
                sheet.inlineString(0, column, (NEEDED.contains(name) ? "*" : "") + text("enterprises." + name));
                sheet.comment(0, column, text("template.note." + name));
                if (!NOT_TEXT.contains(name)) {
                    // as text, so that a code stays one
                    sheet.range(1, column, ROWS, column).style().format("@").set();
                }
                List<String> words = words().get(name);
                if (words != null) {
                    codes.width(used, 34);
                    codes.inlineString(0, used, text("enterprises." + name));
                    for (int row = 0; row < words.size(); row++) {
                        codes.inlineString(row + 1, used, words.get(row));
                    }
                    sheet.range(1, column, ROWS, column).validateWithList(codes.range(1, used, words.size(), used)).showErrorMessage(!name.endsWith("ndustryCode"));
                    used++;
                }
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEAD).set();
            codes.range(0, 0, 0, used - 1).style().bold().fillColor(HEAD).set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The words that a column takes. */
    private static Map<String, List<String>> words() {
        List<String> districts = Districts.all().stream().map(Districts.District::name).toList();
        List<String> industries = new ArrayList<>();
        IndustryCodes.classes().forEach(industry -> industries.add(industry.code() + " " + industry.name()));
        List<String> yesNo = List.of("是", "否");
        return Map.of("registeredDistrict", districts, "operatingDistrict", districts, "statisticsDistrict", districts, "industryCode", industries,
                "statisticsIndustryCode", industries, "library", yesNo, "independentLegalPerson", yesNo, "status", labels("registrationStatus"),
                "packageLevel", labels("packageLevel"), "tier", CodeLists.list("tier").stream().map(CodeLists.Code::code).toList());
    }

    private static List<String> labels(String list) {
        return CodeLists.list(list).stream().map(CodeLists.Code::name).toList();
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("org.fuwubao.exporting.messages", Locale.ROOT).getString(key);
    }
}
