package org.fuwubao.demo;

/**
 * @param industry               code of GB/T 4754-2017 that goes with its trade
 * @param independentLegalPerson false for branches
 */
record InventedName(String name, String industry, boolean independentLegalPerson) {
}
