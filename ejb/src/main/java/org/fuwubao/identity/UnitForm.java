package org.fuwubao.identity;

/** What an administrator types about a unit. {@code code} and {@code kind} stay as they were born. */
public record UnitForm(String code, UnitKind kind, String name, String nameEn, Long parentId, String districtCode) {
}
