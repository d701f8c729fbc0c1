package org.fuwubao.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.shared.Where;

/**
 * Which enterprises a person reaches for one kind of act, on one day. Lists, counts, search, suggestions, exports and
 * single reads all turn this one value into their condition (domain reference 12).
 *
 * @param everything   all of them
 * @param districts    those whose district (经营区, else 注册区) is one of these
 * @param steward      those this user looks after on the day; {@code null} = none
 * @param stewardUnits those that people of these units look after on the day
 * @param ids          these, whatever else holds
 * @param day          the day asked for
 */
public record EnterpriseScope(boolean everything, Set<String> districts, Long steward, Set<Long> stewardUnits,
        Set<Long> ids, LocalDate day) {

    private static final String LOOKED_AFTER = "e.id in (select a.enterprise.id from StewardAssignment a where %s"
            + " and a.validFrom <= :scopeDay and (a.validTo is null or a.validTo >= :scopeDay))";

    public EnterpriseScope {
        districts = Set.copyOf(districts);
        stewardUnits = Set.copyOf(stewardUnits);
        ids = Set.copyOf(ids);
    }

    public boolean nothing() {
        return !everything && districts.isEmpty() && steward == null && stewardUnits.isEmpty() && ids.isEmpty();
    }

    /** The same without what the person looks after in person: what is left is reached by office. */
    public EnterpriseScope byOffice() {
        return new EnterpriseScope(everything, districts, null, stewardUnits, ids, day);
    }

    /** Narrows a list of {@code Enterprise e} to this scope. */
    public Where narrow(Where where) {
        if (everything) {
            return where;
        }
        Map<String, Object> values = values();
        Where narrowed = where.copy().and(legs().isEmpty() ? "1 = 0"
                : legs().stream().collect(Collectors.joining(" or ", "(", ")")));
        values.forEach(narrowed::with);
        return narrowed;
    }

    /**
     * The same, as conditions that exclude each other: their counts add up, and each is served by an index, which a
     * condition joined by "or" is not.
     */
    List<Where> narrowDisjointly(Where where) {
        if (everything) {
            return List.of(where);
        }
        List<Where> disjoint = new ArrayList<>();
        List<String> legs = legs();
        for (int i = 0; i < legs.size(); i++) {
            Where one = where.copy().and(legs.get(i));
            for (int j = 0; j < i; j++) {
                one.and("not (" + legs.get(j) + ")");
            }
            values().forEach(one::with);
            disjoint.add(one);
        }
        return disjoint.isEmpty() ? List.of(where.copy().and("1 = 0")) : disjoint;
    }

    private List<String> legs() {
        List<String> legs = new ArrayList<>();
        if (!districts.isEmpty()) {
            legs.add("e.district in :scopeDistricts");
        }
        if (steward != null) {
            legs.add(LOOKED_AFTER.formatted("a.user.id = :scopeSteward"));
        }
        if (!stewardUnits.isEmpty()) {
            legs.add(LOOKED_AFTER.formatted("a.user.unit.id in :scopeUnits"));
        }
        if (!ids.isEmpty()) {
            legs.add("e.id in :scopeIds");
        }
        return legs;
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!districts.isEmpty()) {
            values.put("scopeDistricts", districts);
        }
        if (steward != null) {
            values.put("scopeSteward", steward);
        }
        if (!stewardUnits.isEmpty()) {
            values.put("scopeUnits", stewardUnits);
        }
        if (steward != null || !stewardUnits.isEmpty()) {
            values.put("scopeDay", day);
        }
        if (!ids.isEmpty()) {
            values.put("scopeIds", ids);
        }
        return values;
    }
}
