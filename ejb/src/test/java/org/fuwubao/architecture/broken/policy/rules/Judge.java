package org.fuwubao.architecture.broken.policy.rules;

import java.time.Clock;

/** A rule that looks at the clock by itself. */
public class Judge {

    Clock clock;
}
