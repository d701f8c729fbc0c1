package org.fuwubao.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    private static final List<ExportableList<?>> LISTS = List.of(new EnterpriseLedger(), new AuditExport());

    @Test
    void everyColumnHasADifferentHeadingInBothLanguages() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("org.fuwubao.exporting.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (ExportableList<?> list : LISTS) {
                assertThat(words.getString(list.kind() + ".sheet")).isNotBlank();
                Set<String> headings = new HashSet<>();
                list.columns().forEach(column -> assertThat(headings.add(words.getString(list.kind() + "." + column.name()))).as(column.name()).isTrue());
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
}
