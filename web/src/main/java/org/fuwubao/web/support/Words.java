package org.fuwubao.web.support;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.fuwubao.identity.Role;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.CodeLists;
import org.fuwubao.shared.Districts;
import org.fuwubao.shared.IndustryCodes;

/** Functions of the pages ({@code fwb:…}): values as people read them, in the language of the page. */
public final class Words {

    /** What stands where there is no value. */
    public static final String NONE = "—";
    private static final String BUNDLE = "org.fuwubao.web.messages";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.BEIJING);

    private Words() {
    }

    /** The value itself (days come as yyyy-MM-dd), or a dash. */
    public static String value(Object value) {
        return value == null || value.toString().isBlank() ? NONE : value.toString();
    }

    /** {@code yyyy-MM-dd HH:mm} in Beijing, or a dash. */
    public static String moment(Instant instant) {
        return instant == null ? NONE : MOMENT.format(instant);
    }

    /** The day of a moment in Beijing, or a dash. */
    public static String day(Instant instant) {
        return instant == null ? NONE : instant.atZone(BusinessClock.BEIJING).toLocalDate().toString();
    }

    /** A whole number with thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A day with its weekday, for a headline. */
    public static String date(LocalDate day) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
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

    /** The districts, and before them the area outside Beijing that stands in the file already. */
    public static List<Choice> districtsWith(String present) {
        return present == null || Districts.byCode(present).isPresent() ? districts()
                : Stream.concat(Stream.of(new Choice(present, present)), districts().stream()).toList();
    }

    /** The four-digit industries of section M. */
    public static List<Choice> industries() {
        return IndustryCodes.classes().stream().map(industry -> new Choice(industry.code(), industry.label(locale()))).toList();
    }

    public static String yesNo(Boolean flag) {
        return flag == null ? NONE : text(flag ? "yes" : "no");
    }

    /** For a value inside an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The name in the language of the page; the Chinese one where there is no other. */
    public static String named(String name, String nameEn) {
        return nameEn == null || !"en".equals(locale().getLanguage()) ? name : nameEn;
    }

    /** A text of the bundle, or the last part of its key where there is none: for codes that come from elsewhere. */
    public static String known(String family, Object code) {
        try {
            return code == null ? NONE : ResourceBundle.getBundle(BUNDLE, locale()).getString(family + code);
        } catch (MissingResourceException e) {
            return code.toString();
        }
    }

    /** A key of the bundle from its family and its last part. */
    public static String key(String family, Object part) {
        return family + part;
    }

    /** Code and name of an industry of GB/T 4754, or a dash. */
    public static String industry(String code) {
        if (code == null) {
            return NONE;
        }
        String name = IndustryCodes.label(code, locale());
        return name.equals(code) ? code : code + " " + name;
    }

    /** 规上 as statistics gave it: yes, no, or not known. */
    public static String library(Boolean listed) {
        return text("library." + (listed == null ? "UNKNOWN" : listed ? "YES" : "NO"));
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

    public static String text3(String key, Object first, Object second, Object third) {
        return text(key, first, second, third);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** An entry of a choice: what is sent, what is read. */
    public record Choice(String code, String label) {
    }
}
