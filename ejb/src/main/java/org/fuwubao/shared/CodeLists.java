package org.fuwubao.shared;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The small code lists of the product with both labels: roles, tiers, steward roles, registration statuses and so on. */
public final class CodeLists {

    private static final Map<String, List<Code>> LISTS = load();

    /**
     * @param code  upper case, as stored and as REST writes it
     * @param order position within its list
     */
    public record Code(String code, String name, String nameEn, int order) {

        public String label(Locale locale) {
            return ReferenceTable.label(locale, name, nameEn);
        }
    }

    private CodeLists() {
    }

    /** @throws IllegalArgumentException when there is no such list: a misspelt name in our own code */
    public static List<Code> list(String list) {
        List<Code> codes = LISTS.get(list);
        if (codes == null) {
            throw new IllegalArgumentException("no code list " + list);
        }
        return codes;
    }

    public static Optional<Code> find(String list, String code) {
        return list(list).stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The label in the language asked for; the code itself where it is not in the list. */
    public static String label(String list, String code, Locale locale) {
        return find(list, code).map(entry -> entry.label(locale)).orElse(code);
    }

    private static Map<String, List<Code>> load() {
        Map<String, List<Code>> lists = new LinkedHashMap<>();
        for (NamedCsvRecord row : ReferenceTable.rows(CodeLists.class, "codes.csv")) {
            lists.computeIfAbsent(row.getField("list"), name -> new ArrayList<>())
                    .add(new Code(row.getField("code"), row.getField("name_zh"), row.getField("name_en"),
                            Integer.parseInt(row.getField("order"))));
        }
        lists.replaceAll((name, codes) -> codes.stream().sorted(Comparator.comparingInt(Code::order)).toList());
        return lists;
    }
}
