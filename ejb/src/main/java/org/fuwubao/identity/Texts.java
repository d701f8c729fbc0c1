package org.fuwubao.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.TypedText;

/** What people type into the fields of accounts and units, refused at birth when it is not what the field is for. */
final class Texts {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}<>,;\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");

    private Texts() {
    }

    static String required(String field, String text, int maxCodePoints) {
        return TypedText.required(field, text, maxCodePoints);
    }

    static String optional(String field, String text, int maxCodePoints) {
        return TypedText.optional(field, text, maxCodePoints);
    }

    /** Lower case, 3 to 40 of letters, digits, dot, hyphen and underscore, beginning with a letter. */
    static String username(String text) {
        String name = lookedUp(required("username", text, 40));
        if (!USERNAME.matcher(name).matches()) {
            throw new BusinessRuleViolation("USERNAME_FORM", "username");
        }
        return name;
    }

    /** The form in which usernames are compared: full-width letters and capitals are the same name. */
    static String lookedUp(String username) {
        return username == null ? "" : Normalizer.normalize(username, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static String email(String text) {
        return matching("email", optional("email", text, 254), EMAIL);
    }

    static String phone(String text) {
        return matching("phone", optional("phone", text, 20), PHONE);
    }

    private static String matching(String field, String text, Pattern form) {
        if (text != null && !form.matcher(text).matches()) {
            throw new BusinessRuleViolation("FORMAT", field);
        }
        return text;
    }
}
