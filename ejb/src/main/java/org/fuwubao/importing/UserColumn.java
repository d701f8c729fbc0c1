package org.fuwubao.importing;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.fuwubao.shared.Folding;

/** Columns of a sheet of accounts; headings in the bundles, recognised in both languages and in any spelling. */
enum UserColumn {
    username(true),
    displayName(true),
    unit(false),
    phone(false),
    email(false),
    uscc(false);

    private static final String BUNDLE = "org.fuwubao.importing.messages";

    private final boolean needed;

    UserColumn(boolean needed) {
        this.needed = needed;
    }

    boolean isNeeded() {
        return needed;
    }

    String heading(Locale locale) {
        return text(locale, "user." + name());
    }

    /** Where the column stands, -1 = nowhere. */
    int in(Sheet.Line headings) {
        List<String> known = List.of(Folding.fold(heading(Locale.SIMPLIFIED_CHINESE)), Folding.fold(heading(Locale.ENGLISH)), Folding.fold(name()));
        for (int column = 0; column < headings.cells().size(); column++) {
            String heading = headings.cell(column);
            if (heading != null && known.contains(Folding.fold(heading))) {
                return column;
            }
        }
        return -1;
    }

    static String text(Locale locale, String key) {
        return ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
