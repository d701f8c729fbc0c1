package org.fuwubao.handover;

import java.time.LocalDate;

/**
 * One piece of open work.
 *
 * @param kind        of {@link OpenWork#kind()}
 * @param title       what people call it
 * @param due         {@code null} = no day
 * @param finishable  whether a decision alone can finish it; otherwise it is passed on, or finished where it lives
 */
public record WorkItem(String kind, long id, long enterpriseId, String title, LocalDate due, boolean finishable) implements java.io.Serializable {
}
