package org.fuwubao.savedfilter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.regex.Pattern;
import org.fuwubao.shared.BusinessRuleViolation;

/** The columns that one person wants to see of one list; written over with each choice. */
@Entity
@Table(name = "column_choice")
public class ColumnChoice {

    private static final Pattern NAMES = Pattern.compile("[A-Za-z]{1,40}(,[A-Za-z]{1,40}){0,23}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "column_choice_seq")
    @SequenceGenerator(name = "column_choice_seq", sequenceName = "column_choice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "list_kind", nullable = false, length = 40)
    private String kind;

    @Column(name = "owner_id", nullable = false)
    private Long ownerId;

    @Column(nullable = false, length = 1000)
    private String columns;

    protected ColumnChoice() {
    }

    public ColumnChoice(String kind, long ownerId, String columns) {
        this.kind = kind;
        this.ownerId = ownerId;
        choose(columns);
    }

    /** @param names with commas between them */
    public void choose(String names) {
        if (names == null || !NAMES.matcher(names).matches()) {
            throw new BusinessRuleViolation("EXPORT_COLUMN", "columns");
        }
        columns = names;
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

    public String columns() {
        return columns;
    }
}
