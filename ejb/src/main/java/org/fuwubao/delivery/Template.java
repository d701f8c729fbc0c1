package org.fuwubao.delivery;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the bundle {@code org.fuwubao.delivery.messages} with its values, in both languages. Values are shown as
 * they were typed; a subject is one line.
 */
public record Template(String subject, String subjectEn, String body, String bodyEn) {

    private static final String BUNDLE = "org.fuwubao.delivery.messages";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** @param name texts {@code <name>.subject} and {@code <name>.body}; {@code {key}} is replaced by its value */
    public static Template of(String name, Map<String, String> values) {
        return new Template(line(name, Locale.ROOT, values), line(name, Locale.ENGLISH, values),
                text(name + ".body", Locale.ROOT, values), text(name + ".body", Locale.ENGLISH, values));
    }

    private static String line(String name, Locale locale, Map<String, String> values) {
        return text(name + ".subject", locale, values).replaceAll("\\p{Cntrl}", " ");
    }

    private static String text(String key, Locale locale, Map<String, String> values) {
        return PLACE.matcher(ResourceBundle.getBundle(BUNDLE, locale).getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
