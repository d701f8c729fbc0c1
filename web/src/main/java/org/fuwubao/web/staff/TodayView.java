package org.fuwubao.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.handover.HandoverBox;
import org.fuwubao.handover.HandoverQueries;
import org.fuwubao.handover.HandoverState;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.identity.Role;
import org.fuwubao.relocation.RelocationBox;
import org.fuwubao.relocation.RelocationQueries;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.sharedcare.SharedCareBox;
import org.fuwubao.sharedcare.SharedCareQueries;
import org.fuwubao.sharedcare.SharedCareState;
import org.fuwubao.web.support.Address;

/**
 * staff/today: the first page. Each number opens the list that it counts, with the same filter. An account manager
 * sees the own enterprises, everybody else those within reach.
 */
@Named
@RequestScoped
public class TodayView {

    private static final String LIST = "/staff/enterprise/list";
    private static final int RECENT_DAYS = 7;
    private static final int RECENT_ROWS = 8;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    HandoverQueries handovers;

    @Inject
    RelocationQueries relocations;

    @Inject
    SharedCareQueries sharedCare;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    private boolean mine;
    private long all;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure> tiers = new ArrayList<>();
    private final List<Figure> duties = new ArrayList<>();
    private List<EnterpriseRow> recent;

    @PostConstruct
    void count() {
        mine = currentUser.scope().has(Role.STEWARD);
        LocalDate since = clock.today().minusDays(RECENT_DAYS);
        all = figure("all", "blue", base(), with(null, null, null, null));
        figure("library", "", base().with("library", "YES"), with(null, EnterpriseFilter.LibraryStatus.YES, null, null));
        figure("incomplete", "amber", base().with("incomplete", "true"), with(null, null, true, null));
        figure("recent", "", base().with("updatedFrom", since), with(null, null, null, since));
        if (currentUser.may(RightObject.TIER, RightAction.READ)) {
            for (Tier tier : Tier.values()) {
                tiers.add(new Figure(tier.name(), "", enterprises.count(with(tier, null, null, null)), base().with("tier", tier).toString()));
            }
        }
        countDuties();
        recent = enterprises.list(with(null, null, null, null), PageRequest.first(RECENT_ROWS)).items();
    }

    /** What waits for this person to acknowledge or to decide. */
    private void countDuties() {
        if (currentUser.may(RightObject.HANDOVER, RightAction.TRANSITION)) {
            duty("handover", handovers.count(HandoverBox.TO_ACKNOWLEDGE, HandoverState.PENDING), "/staff/handover/list?box=TO_ACKNOWLEDGE&state=PENDING");
            duty("relocation", relocations.count(RelocationBox.TO_ACKNOWLEDGE), "/staff/relocation/list?box=TO_ACKNOWLEDGE");
        }
        if (currentUser.may(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE)) {
            duty("sharedcare", sharedCare.count(SharedCareBox.TO_DECIDE, SharedCareState.PENDING), "/staff/sharedcare/list?box=TO_DECIDE&state=PENDING");
        }
    }

    private void duty(String key, long count, String address) {
        if (count > 0) {
            duties.add(new Figure(key, "amber", count, address));
        }
    }

    private long figure(String key, String tone, Address address, EnterpriseFilter filter) {
        long count = enterprises.count(filter);
        figures.add(new Figure(key, tone, count, address.toString()));
        return count;
    }

    private Address base() {
        return Address.of(LIST).with("mine", mine ? "true" : null);
    }

    private EnterpriseFilter with(Tier tier, EnterpriseFilter.LibraryStatus library, Boolean incomplete, LocalDate updatedFrom) {
        return new EnterpriseFilter(null, null, tier, mine ? currentUser.name() : null, library, null, null, null, null, incomplete,
                updatedFrom == null ? null : updatedFrom.atStartOfDay(BusinessClock.BEIJING).toInstant());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    /** The numbers are of the own enterprises. */
    public boolean isMine() {
        return mine;
    }

    public long getAll() {
        return all;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    /** What waits for this person; only what there is. */
    public List<Figure> getDuties() {
        return duties;
    }

    /** By tier; empty for those who see no tiers. */
    public List<Figure> getTiers() {
        return tiers;
    }

    public List<EnterpriseRow> getRecent() {
        return recent;
    }

    /** A number and the list that it counts. */
    public record Figure(String key, String tone, long count, String address) {
    }
}
