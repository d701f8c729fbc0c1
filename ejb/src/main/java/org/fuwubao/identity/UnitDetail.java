package org.fuwubao.identity;

import java.util.List;

/**
 * One unit with what hangs on it.
 *
 * @param above  the units above it, the top first
 * @param people open accounts of the unit itself
 * @param below  units directly below, closed ones included
 */
public record UnitDetail(UnitRow unit, List<UnitNode> above, long people, List<UnitNode> below) {
}
