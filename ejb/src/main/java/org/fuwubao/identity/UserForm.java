package org.fuwubao.identity;

/**
 * What an administrator types about an account.
 *
 * @param username     stays as it was born
 * @param enterpriseId for members of a unit of kind ENTERPRISE only
 */
public record UserForm(String username, String displayName, Long unitId, String phone, String email, Long enterpriseId,
                       boolean mainContact) {
}
