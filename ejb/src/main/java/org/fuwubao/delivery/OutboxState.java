package org.fuwubao.delivery;

/**
 * What waits in the outbox.
 *
 * @param waiting       messages that were not taken yet
 * @param oldestSeconds age of the oldest of them by the business clock; 0 when none waits
 * @param givenUp       messages that will not be tried again
 */
public record OutboxState(long waiting, long oldestSeconds, long givenUp) {
}
