package org.fuwubao.contact;

import java.util.ArrayList;
import java.util.List;
import org.fuwubao.shared.Mask;

/** Takes a form back from somebody who saw masks: a value that still wears its mask stands for what is on file. */
final class Unmasked {

    private Unmasked() {
    }

    static ContactForm of(ContactForm typed, ContactForm file) {
        return new ContactForm(one(Mask.PERSON_NAME, typed.name(), file.name()), typed.title(), typed.roles(),
                all(Mask.PHONE, typed.phones(), file.phones()), all(Mask.EMAIL, typed.emails(), file.emails()),
                one(Mask.WHOLE, typed.wechat(), file.wechat()), typed.from(), typed.to());
    }

    private static String one(Mask mask, String typed, String file) {
        return file != null && mask.apply(file).equals(typed) ? file : typed;
    }

    /** Masks may look alike: each takes the next value on file that wears it. */
    private static List<String> all(Mask mask, List<String> typed, List<String> file) {
        List<String> left = new ArrayList<>(file);
        return typed.stream().map(value -> left.stream().filter(known -> mask.apply(known).equals(value)).findFirst().map(known -> {
            left.remove(known);
            return known;
        }).orElse(value)).toList();
    }
}
