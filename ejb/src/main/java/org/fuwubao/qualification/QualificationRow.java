package org.fuwubao.qualification;

/** One qualification and how it stands on the day of the reading. */
public record QualificationRow(long id, QualificationForm form, QualificationState state) {
}
