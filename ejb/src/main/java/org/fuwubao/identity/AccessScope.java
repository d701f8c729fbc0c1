package org.fuwubao.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * How far one person reaches: an immutable value, built once per login and again whenever the rights of the account
 * change. Features turn it into their query predicate, search filter and {@code mayRead} check, each in one place.
 *
 * @param userId        account, {@code null} for the system and for nobody
 * @param roles         roles granted now
 * @param unitId        unit the person belongs to
 * @param unitTreeIds   that unit and all units below
 * @param districts     own district (code); a street's or a park's is that of its district; empty for city units
 * @param treeDistricts districts (codes) whose unit stands in the tree of the own unit
 * @param enterpriseIds own enterprises, for enterprise users
 * @param contractIds   all contracts of the agency; which are in force is asked at each use
 * @param system        true for jobs of the application itself, which may do everything
 */
public record AccessScope(Long userId, String username, String displayName, Set<Role> roles, Long unitId, String unitName,
                          Set<Long> unitTreeIds, Set<String> districts, Set<String> treeDistricts, Set<Long> enterpriseIds,
                          Set<Long> contractIds, boolean system) {

    private static final Set<RightScope> EVERYTHING = Set.of(RightScope.ALL);

    public AccessScope {
        roles = Set.copyOf(roles);
        unitTreeIds = Set.copyOf(unitTreeIds);
        districts = Set.copyOf(districts);
        treeDistricts = Set.copyOf(treeDistricts);
        enterpriseIds = Set.copyOf(enterpriseIds);
        contractIds = Set.copyOf(contractIds);
    }

    /** Nobody is logged in: may nothing. */
    public static AccessScope nobody() {
        return new Builder(null, null, null).build();
    }

    /** A job of the application itself; {@code job} is the name the trail shows. */
    public static AccessScope system(String job) {
        return new AccessScope(null, job, job, Set.of(), null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);
    }

    /** Scopes in which this person may do this, over all roles; empty = denied. */
    public Set<RightScope> scopes(RightObject object, RightAction action) {
        return system ? EVERYTHING : Rights.standard().scopes(roles, object, action);
    }

    /** Whether this person may do this at all, to some object. */
    public boolean may(RightObject object, RightAction action) {
        return !scopes(object, action).isEmpty();
    }

    /** Whether this person may do this to every object (scope ALL or CITY). */
    public boolean mayEverywhere(RightObject object, RightAction action) {
        Set<RightScope> scopes = scopes(object, action);
        return scopes.contains(RightScope.ALL) || scopes.contains(RightScope.CITY);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isNobody() {
        return userId == null && !system;
    }

    /** Collects a scope; {@link ScopeSource}s of higher floors add what only they know. */
    public static final class Builder {

        private final Long userId;
        private final String username;
        private final String displayName;
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        private Long unitId;
        private String unitName;
        private final Set<Long> unitTreeIds = new HashSet<>();
        private final Set<String> districts = new HashSet<>();
        private final Set<String> treeDistricts = new HashSet<>();
        private final Set<Long> enterpriseIds = new HashSet<>();
        private final Set<Long> contractIds = new HashSet<>();

        public Builder(Long userId, String username, String displayName) {
            this.userId = userId;
            this.username = username;
            this.displayName = displayName;
        }

        public Long userId() {
            return userId;
        }

        public Long unitId() {
            return unitId;
        }

        public Set<Role> roles() {
            return Set.copyOf(roles);
        }

        public Builder roles(Collection<Role> granted) {
            roles.addAll(granted);
            return this;
        }

        public Builder unit(long id, String name) {
            unitId = id;
            unitName = name;
            return this;
        }

        public Builder unitTree(Collection<Long> ids) {
            unitTreeIds.addAll(ids);
            return this;
        }

        public Builder district(String code) {
            districts.add(code);
            return this;
        }

        public Builder treeDistricts(Collection<String> codes) {
            treeDistricts.addAll(codes);
            return this;
        }

        public Builder enterprise(long id) {
            enterpriseIds.add(id);
            return this;
        }

        public Builder contract(long id) {
            contractIds.add(id);
            return this;
        }

        public AccessScope build() {
            return new AccessScope(userId, username, displayName, roles, unitId, unitName, unitTreeIds, districts, treeDistricts,
                    enterpriseIds, contractIds, false);
        }
    }
}
