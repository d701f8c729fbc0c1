package org.fuwubao.search;

/**
 * How the search index is.
 *
 * @param condition   whether it answers
 * @param done        enterprises written since the rebuild began; 0 where none runs
 * @param total       enterprises to be written; 0 where none runs or they are still being counted
 * @param secondsLeft estimate, {@code null} before there is one
 * @param waiting     changes committed and not yet in the index
 * @param lagSeconds  age of the oldest of them; 0 when none waits
 */
public record IndexState(Condition condition, long done, long total, Long secondsLeft, long waiting, long lagSeconds) {

    /** READY answers; BUILDING and BROKEN leave the answer to the database. */
    public enum Condition { READY, BUILDING, BROKEN }

    public boolean ready() {
        return condition == Condition.READY;
    }

    /** 0 to 100. */
    public int percent() {
        return ready() ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
