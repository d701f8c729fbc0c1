package org.fuwubao.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.fuwubao.enterprise.StewardAssignment;

/** An assignment that an end ended, with the last day that it had before; {@code null} = open. */
@Embeddable
public class EndedAssignment {

    @Column(name = "assignment_id", nullable = false)
    private long assignmentId;

    @Column(name = "valid_to_before")
    private LocalDate validToBefore;

    protected EndedAssignment() {
    }

    EndedAssignment(StewardAssignment assignment) {
        this.assignmentId = assignment.id();
        this.validToBefore = assignment.to();
    }

    long assignmentId() {
        return assignmentId;
    }

    LocalDate validToBefore() {
        return validToBefore;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndedAssignment ended && assignmentId == ended.assignmentId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(assignmentId);
    }
}
