package org.fuwubao.identity;

/**
 * What a list of accounts is narrowed by; every part may be {@code null}.
 *
 * @param q    part of username or name
 * @param unit part of the unit's name, or its code
 * @param role who holds it; asked only by those who may read grants
 */
public record UserFilter(String q, String unit, Role role, UserState state) {

    public static UserFilter everything() {
        return new UserFilter(null, null, null, null);
    }
}
