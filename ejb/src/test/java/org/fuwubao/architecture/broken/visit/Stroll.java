package org.fuwubao.architecture.broken.visit;

import org.fuwubao.architecture.broken.search.Finder;

/** Floor 3 that knows floor 4. */
public class Stroll {

    Finder finder;
}
