package org.fuwubao.web.support;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.fuwubao.identity.Role;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.CodeLists;
import org.fuwubao.shared.Districts;

/** Functions of the pages ({@code fwb:…}): values as people read them, in the language of the page. */
public final class Words {

    /** What stands where there is no value. */
    public static final String NONE = "—";
    private static final String BUNDLE = "org.fuwubao.web.messages";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.BEIJING);

    private Words() {
    }

    /** The value itself (days come as yyyy-MM-dd), or a dash. */
    public static String or(Object value) {
        return value == null || value.toString().isBlank() ? NONE : value.toString();
    }

    /** {@code yyyy-MM-dd HH:mm} in Beijing, or a dash. */
    public static String moment(Instant instant) {
        return instant == null ? NONE : MOMENT.format(instant);
    }

    /** The label of a code of data/codes.csv, or a dash. */
    public static String code(String list, Object code) {
        return code == null ? NONE : CodeLists.label(list, code.toString(), locale());
    }

    /** The codes of a list in their order, for a choice. */
    public static List<Choice> codes(String list) {
        return CodeLists.list(list).stream().map(code -> new Choice(code.code(), code.label(locale()))).toList();
    }

    public static String district(String code) {
        return code == null ? NONE : Districts.label(code, locale());
    }

    public static List<Choice> districts() {
        return Districts.all().stream().map(district -> new Choice(district.code(), district.label(locale()))).toList();
    }

    /** A text of the bundle with its arguments; numbers get thousands. */
    public static String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    public static String text(Locale locale, String key, Object... arguments) {
        try {
            return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale).format(arguments);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no text " + key, e);
        }
    }

    /** Why the business refused; roles among the arguments are named as people name them. */
    public static String refusal(BusinessRuleViolation refused) {
        return text("refused." + refused.code(), refused.arguments().stream()
                .map(argument -> argument instanceof Role role ? code("role", role) : argument).toArray());
    }

    public static String text1(String key, Object argument) {
        return text(key, argument);
    }

    public static String text2(String key, Object first, Object second) {
        return text(key, first, second);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** An entry of a choice: what is sent, what is read. */
    public record Choice(String code, String label) {
    }
}
