package org.fuwubao.enterprise;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.identity.Allowed;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.shared.StaleEdit;

/**
 * One act on many enterprises: each by the service that does it to one, in a transaction of its own, with its rights, its
 * entry in the trail and its index. Exactly the set that was counted is touched; who was changed meanwhile is left out
 * and named.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EnterpriseBulk {

    /** More at once is work for an import. */
    public static final int MOST = 2000;
    private static final int PORTION = 500;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseService service;

    @Inject
    StewardService stewards;

    /**
     * Counts a set: of these ids those that the current user may read.
     *
     * @throws BusinessRuleViolation {@code BULK_TOO_MANY} above {@value #MOST}, {@code BULK_EMPTY} where nothing is left
     */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.READ)
    public BulkSet count(List<Long> ids) {
        if (ids.size() > MOST) {
            throw new BusinessRuleViolation("BULK_TOO_MANY", null, MOST);
        }
        BulkSet set = new BulkSet(ids, enterprises.versions(ids));
        if (set.size() == 0) {
            throw new BusinessRuleViolation("BULK_EMPTY", null);
        }
        return set;
    }

    /** @param tier {@code null} = not decided */
    @Allowed(object = RightObject.TIER, action = RightAction.EDIT)
    public BulkResult decideTier(BulkSet set, Tier tier) {
        return each(set, (id, version) -> service.decideTier(id, version, tier));
    }

    /** Puts words on and takes words off. */
    @Allowed(object = RightObject.ENTERPRISE, action = RightAction.EDIT)
    public BulkResult tag(BulkSet set, Set<String> added, Set<String> removed) {
        if (added.isEmpty() && removed.isEmpty()) {
            throw new BusinessRuleViolation("REQUIRED", "tag");
        }
        return each(set, (id, version) -> service.tag(id, version, added, removed));
    }

    /** Puts a person in charge; those whom the person looks after in this role already stay as they are. */
    @Allowed(object = RightObject.STEWARD_ASSIGNMENT, action = RightAction.CREATE)
    public BulkResult assign(BulkSet set, StewardWish wish) {
        return each(set, (id, version) -> {
            boolean already = enterprises.rows(List.of(id)).stream().flatMap(row -> row.stewards().stream())
                    .anyMatch(steward -> steward.username().equals(wish.user()) && steward.role() == wish.role());
            if (!already) {
                stewards.assign(id, version, wish.user(), wish.role(), wish.from(), wish.to());
            }
            return !already;
        });
    }

    private interface Act {

        boolean on(long id, long version);
    }

    private BulkResult each(BulkSet set, Act act) {
        Map<Long, String> names = names(set.ids());
        List<BulkResult.Line> lines = new ArrayList<>();
        for (long id : set.ids()) {
            lines.add(one(id, set.versions().get(id), names.get(id), act));
        }
        return new BulkResult(lines);
    }

    private static BulkResult.Line one(long id, long version, String name, Act act) {
        try {
            return new BulkResult.Line(id, name, act.on(id, version) ? BulkOutcome.DONE : BulkOutcome.SAME, null);
        } catch (Forbidden | NotFound denied) {
            return new BulkResult.Line(id, name, BulkOutcome.NOT_ALLOWED, null);
        } catch (StaleEdit | OptimisticLockException changed) {
            return new BulkResult.Line(id, name, BulkOutcome.CHANGED, null);
        } catch (BusinessRuleViolation refused) {
            return new BulkResult.Line(id, name, BulkOutcome.REFUSED, refused.code());
        } catch (EJBException wrapped) {
            for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
                if (cause instanceof OptimisticLockException) {
                    return new BulkResult.Line(id, name, BulkOutcome.CHANGED, null);
                }
            }
            throw wrapped;
        }
    }

    private Map<Long, String> names(List<Long> ids) {
        List<EnterpriseRow> rows = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PORTION) {
            rows.addAll(enterprises.rows(ids.subList(from, Math.min(ids.size(), from + PORTION))));
        }
        return rows.stream().collect(Collectors.toMap(EnterpriseRow::id, EnterpriseRow::name));
    }
}
