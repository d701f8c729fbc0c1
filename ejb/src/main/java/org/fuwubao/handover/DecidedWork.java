package org.fuwubao.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A piece of open work and what is to become of it, as it was decided. */
@Embeddable
public class DecidedWork {

    @Column(nullable = false, length = 20)
    private String kind;

    @Column(name = "work_id", nullable = false)
    private long workId;

    @Column(name = "enterprise_id", nullable = false)
    private long enterpriseId;

    @Column(nullable = false, length = 400)
    private String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 10)
    private WorkChoice choice;

    protected DecidedWork() {
    }

    public DecidedWork(WorkItem item, WorkChoice choice) {
        this.kind = item.kind();
        this.workId = item.id();
        this.enterpriseId = item.enterpriseId();
        this.title = item.title();
        this.choice = choice;
    }

    public boolean isAbout(WorkItem item) {
        return kind.equals(item.kind()) && workId == item.id() && enterpriseId == item.enterpriseId();
    }

    public String kind() {
        return kind;
    }

    public long enterpriseId() {
        return enterpriseId;
    }

    public String title() {
        return title;
    }

    public WorkChoice choice() {
        return choice;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecidedWork work && kind.equals(work.kind) && workId == work.workId && enterpriseId == work.enterpriseId
                && title.equals(work.title) && choice == work.choice;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, workId, enterpriseId);
    }
}
