package org.fuwubao.savedfilter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.TypedText;

/**
 * What a list was narrowed and sorted by, under a name. Born when its owner keeps it, for oneself or for all of the own
 * unit; renamed, shared and taken back by the owner alone; at most one of a list opens it by itself; deleted when it is
 * of no use any more. It opens nothing: who uses it sees what the own reach allows.
 */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    static final int NAME_LENGTH = 30;
    private static final int QUERY_LENGTH = 2000;
    /** The part of an address behind the question mark, as browsers write it. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%=&.*_+~-]*");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
    @SequenceGenerator(name = "saved_filter_seq", sequenceName = "saved_filter_seq", allocationSize = 50)
    private Long id;

    @Column(name = "list_kind", nullable = false, length = 40)
    private String kind;

    @Column(name = "owner_id", nullable = false)
    private Long ownerId;

    /** The unit whose people see it too, {@code null} = nobody else. */
    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "filter_name", nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = QUERY_LENGTH)
    private String query;

    /** The list opens with it, for its owner. */
    @Column(nullable = false)
    private boolean standard;

    @Version
    private long version;

    protected SavedFilter() {
    }

    public SavedFilter(String kind, long ownerId, String name, String query) {
        this.kind = kind;
        this.ownerId = ownerId;
        rename(name);
        if (query == null || query.isBlank()) {
            throw new BusinessRuleViolation("REQUIRED", "query");
        }
        if (query.length() > QUERY_LENGTH || !QUERY.matcher(query).matches()) {
            throw new BusinessRuleViolation("FILTER_VALUE", "query");
        }
        this.query = query;
    }

    public void rename(String wished) {
        name = TypedText.required("name", wished, NAME_LENGTH);
    }

    /** @param unit {@code null} = for the owner alone */
    public void shareWith(Long unit) {
        unitId = unit;
    }

    public void openTheList(boolean byItself) {
        standard = byItself;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public long ownerId() {
        return ownerId;
    }

    public boolean isShared() {
        return unitId != null;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }

    public boolean isStandard() {
        return standard;
    }

    public long version() {
        return version;
    }
}
