package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuwubao.enterprise.BulkOutcome;
import org.fuwubao.enterprise.BulkResult;
import org.fuwubao.enterprise.BulkSet;
import org.fuwubao.enterprise.EnterpriseBulk;
import org.fuwubao.enterprise.StewardRole;
import org.fuwubao.enterprise.StewardWish;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.exporting.EnterpriseLedger;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.NotFound;
import org.fuwubao.web.support.Address;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Words;

/**
 * staff/enterprise/bulk: one act on the enterprises that were chosen in the list, or on all that its filter finds. The
 * set is counted when the page opens and stays that set, whatever the filter would find later.
 */
@Named
@ViewScoped
public class EnterpriseBulkView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 100;

    @Inject
    private transient EnterpriseBulk bulk;

    @Inject
    private transient EnterpriseLedger ledger;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient HttpServletRequest request;

    private BulkSet set;
    private BulkResult result;
    private String back;
    private String tier;
    private String added;
    private String removed;
    private String username;
    private String role = StewardRole.LOCAL.name();

    @PostConstruct
    void count() {
        currentUser.require(RightObject.ENTERPRISE, RightAction.EDIT);
        Asked asked = new Asked(request);
        Map<String, String> filters = new TreeMap<>();
        Address list = Address.of(request.getContextPath() + "/staff/enterprise/list");
        for (String name : ledger.filters()) {
            if (asked.text(name) != null) {
                filters.put(name, asked.text(name));
                list = list.with(name, asked.text(name));
            }
        }
        back = list.toString();
        set = bulk.count(Boolean.TRUE.equals(asked.flag("all")) ? ledger.ids(filters, null) : ids(asked.text("ids")));
    }

    private static List<Long> ids(String text) {
        try {
            return text == null ? List.of() : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new NotFound("enterprises", text);
        }
    }

    public void decideTier() {
        result = bulk.decideTier(set, tier == null || tier.isBlank() ? null : Tier.valueOf(tier));
    }

    public void tag() {
        result = bulk.tag(set, words(added), words(removed));
    }

    public void assign() {
        result = bulk.assign(set, new StewardWish(username == null ? null : username.strip(), StewardRole.valueOf(role), null, null));
    }

    private static Set<String> words(String typed) {
        Set<String> words = new LinkedHashSet<>();
        if (typed != null) {
            Stream.of(typed.split("[、,，;；]")).map(String::strip).filter(word -> !word.isEmpty()).forEach(words::add);
        }
        return words;
    }

    public int getCount() {
        return set.size();
    }

    public boolean isDone() {
        return result != null;
    }

    public long count(String outcome) {
        return result.count(BulkOutcome.valueOf(outcome));
    }

    /** The first of those for whom nothing was done, with the reason. */
    public List<Undone> getUndone() {
        return result.undone().stream().limit(MOST_NAMED).map(line -> new Undone(line.id(), line.name() == null ? Words.NONE : line.name(),
                line.code() == null ? Words.text("bulk.outcome." + line.outcome()) : Words.known("refused.", line.code()))).toList();
    }

    public boolean isCut() {
        return result.undone().size() > MOST_NAMED;
    }

    public String getBack() {
        return back;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** @param reason in words */
    public record Undone(long id, String name, String reason) {
    }
}
