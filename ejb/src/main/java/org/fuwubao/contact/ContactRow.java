package org.fuwubao.contact;

import java.util.List;
import org.fuwubao.shared.Mask;

/** A contact as its reader may see it. @param masked personal values are hidden in part @param current still there today */
public record ContactRow(long id, ContactForm form, boolean masked, boolean current) {

    static ContactForm hidden(ContactForm form) {
        return new ContactForm(Mask.PERSON_NAME.apply(form.name()), form.title(), form.roles(), hidden(Mask.PHONE, form.phones()),
                hidden(Mask.EMAIL, form.emails()), form.wechat() == null ? null : Mask.WHOLE.apply(form.wechat()), form.from(), form.to());
    }

    private static List<String> hidden(Mask mask, List<String> values) {
        return values.stream().map(mask::apply).toList();
    }
}
