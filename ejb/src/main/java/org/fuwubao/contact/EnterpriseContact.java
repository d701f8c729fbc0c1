package org.fuwubao.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Days;
import org.fuwubao.shared.TextLines;
import org.fuwubao.shared.TypedText;

/**
 * A person at the enterprise. Put on file by an account manager, the enterprise itself or a ledger; changed in place;
 * given a last day when the person leaves; removed when asked for under the personal information law.
 */
@Entity
@Table(name = "enterprise_contact")
public class EnterpriseContact {

    private static final int MOST = 10;
    private static final int TEXT_LENGTH = 50;
    private static final int EMAIL_LENGTH = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9-]{4,18}(转[0-9]{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enterprise_contact_seq")
    @SequenceGenerator(name = "enterprise_contact_seq", sequenceName = "enterprise_contact_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enterprise_id", nullable = false)
    private Enterprise enterprise;

    @Column(length = 200)
    private String name;

    @Column(length = 200)
    private String title;

    @Column(nullable = false, length = 100)
    private String roles;

    @ElementCollection
    @CollectionTable(name = "enterprise_contact_phone", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    @Column(name = "phone", nullable = false, length = 40)
    private List<String> phones = new ArrayList<>();

    @Convert(converter = TextLines.class)
    @Column(length = 2000)
    private List<String> emails = List.of();

    @Column(length = 100)
    private String wechat;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected EnterpriseContact() {
    }

    public EnterpriseContact(Enterprise enterprise, ContactForm form) {
        this.enterprise = enterprise;
        write(form);
    }

    void write(ContactForm form) {
        name = TypedText.optional("contactName", form.name(), TEXT_LENGTH);
        title = TypedText.optional("contactTitle", form.title(), TEXT_LENGTH);
        if (form.roles().isEmpty()) {
            throw new BusinessRuleViolation("REQUIRED", "roles");
        }
        roles = new TreeSet<>(form.roles()).stream().map(Enum::name).collect(Collectors.joining(","));
        List<String> numbers = TextLines.clean("phones", form.phones(), TEXT_LENGTH, MOST);
        check("phones", "PHONE_FORMAT", PHONE, numbers);
        if (!phones.equals(numbers)) {
            phones.clear();
            phones.addAll(numbers);
        }
        emails = TextLines.clean("emails", form.emails(), EMAIL_LENGTH, MOST);
        check("emails", "EMAIL_FORMAT", EMAIL, emails);
        wechat = TypedText.optional("wechat", form.wechat(), TEXT_LENGTH);
        if (name == null && phones.isEmpty() && emails.isEmpty() && wechat == null && title == null) {
            throw new BusinessRuleViolation("REQUIRED", "contactName");
        }
        Days.inOrder("to", form.from(), form.to());
        validFrom = form.from();
        validTo = form.to();
    }

    private static void check(String field, String code, Pattern pattern, List<String> values) {
        if (values.stream().anyMatch(value -> !pattern.matcher(value).matches())) {
            throw new BusinessRuleViolation(code, field);
        }
    }

    public ContactForm toForm() {
        return new ContactForm(name, title, roles(), List.copyOf(phones), emails, wechat, validFrom, validTo);
    }

    private Set<ContactRole> roles() {
        return java.util.Arrays.stream(roles.split(",")).map(ContactRole::valueOf).collect(Collectors.toSet());
    }

    public boolean isMainOn(LocalDate day) {
        return roles().contains(ContactRole.MAIN) && Days.run(validFrom, validTo, day);
    }

    public boolean isThereOn(LocalDate day) {
        return Days.run(null, validTo, day);
    }

    public Long id() {
        return id;
    }

    public Enterprise enterprise() {
        return enterprise;
    }
}
