package org.fuwubao.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A contact as written.
 *
 * @param name   may be unknown where a number is given
 * @param title  职务
 * @param roles  at least one
 * @param phones mobiles and fixed lines as ledgers normalise them ({@code 13800001234}, {@code 010-60001234转801})
 * @param from   first day, {@code null} = not known
 * @param to     last day, {@code null} = still there
 */
public record ContactForm(String name, String title, Set<ContactRole> roles, List<String> phones, List<String> emails,
        String wechat, LocalDate from, LocalDate to) {

    public ContactForm {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        phones = phones == null ? List.of() : List.copyOf(phones);
        emails = emails == null ? List.of() : List.copyOf(emails);
    }

    /** The main contact of a ledger row. */
    public static ContactForm main(String name, String title, List<String> phones, List<String> emails) {
        return new ContactForm(name, title, Set.of(ContactRole.MAIN), phones, emails, null, null, null);
    }
}
