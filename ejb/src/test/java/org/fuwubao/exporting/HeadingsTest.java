package org.fuwubao.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.fuwubao.dossier.LedgerField;
import org.fuwubao.shared.BusinessClock;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    private static final List<ExportableList<?>> LISTS = List.of(new EnterpriseLedger(), new AuditExport(), fullLedger());

    private static FullLedger fullLedger() {
        FullLedger ledger = new FullLedger();
        ledger.list = new EnterpriseLedger();
        ledger.clock = new BusinessClock();
        return ledger;
    }

    @Test
    void everyColumnHasADifferentHeadingInBothLanguages() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("org.fuwubao.exporting.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (ExportableList<?> list : LISTS) {
                assertThat(words.getString(list.kind() + ".sheet")).isNotBlank();
                Set<String> headings = new HashSet<>();
                list.columns().forEach(column -> assertThat(headings.add(ExportService.heading(list.kind(), column.name(), locale))).as(column.name()).isTrue());
                assertThat(list.columns()).extracting(ExportColumn::name).as(list.kind()).contains(list.usual().toArray(String[]::new));
            }
        }
    }

    @Test
    void bothBundlesHaveTheSameKeys() {
        ResourceBundle english = ResourceBundle.getBundle("org.fuwubao.exporting.messages", Locale.ENGLISH);
        ResourceBundle chinese = ResourceBundle.getBundle("org.fuwubao.exporting.messages", Locale.ROOT);
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    }

    /** Keys of the ledger that the sheet does not name: the code stands in its column with the reason. */
    @Test
    void everyFieldOfTheLedgerHasItsColumn() {
        List<String> names = fullLedger().columns().stream().map(column -> column.name().replaceFirst("/.*", "")).toList();
        for (LedgerField field : LedgerField.values()) {
            String name = switch (field) {
                case USCC_ABSENT_REASON -> "uscc";
                case FIGURE -> "revenue";
                case IN_STATISTICS_LIBRARY -> "library";
                case REGISTRATION_STATUS -> "status";
                default -> field.fieldName();
            };
            assertThat(names).as(field.name()).contains(name);
        }
    }
}
