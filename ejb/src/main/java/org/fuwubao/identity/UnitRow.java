package org.fuwubao.identity;

/**
 * One unit in lists and forms.
 *
 * @param parentId {@code null} for the top
 * @param version  seen by an edit
 */
public record UnitRow(long id, String code, String name, String nameEn, UnitKind kind, Long parentId, String parentName,
                      String districtCode, boolean active, long version) {
}
