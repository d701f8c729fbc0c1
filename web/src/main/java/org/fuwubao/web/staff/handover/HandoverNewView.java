package org.fuwubao.web.staff.handover;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fuwubao.handover.HandoverForm;
import org.fuwubao.handover.HandoverKind;
import org.fuwubao.handover.HandoverQueries;
import org.fuwubao.handover.HandoverService;
import org.fuwubao.handover.WorkChoice;
import org.fuwubao.handover.WorkDecision;
import org.fuwubao.handover.WorkItem;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.web.support.Asked;

/**
 * staff/handover/new: whose care passes on and for which enterprises, to whom and when, what becomes of the open work,
 * and once more everything before it is sent. What was chosen stays when one goes back.
 */
@Named
@ViewScoped
public class HandoverNewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 4;

    @Inject
    private transient HandoverQueries handovers;

    @Inject
    private transient HandoverService service;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient BusinessClock clock;

    @Inject
    private transient HttpServletRequest request;

    private int step = 1;
    private HandoverKind kind = HandoverKind.FOR_GOOD;
    private String giver;
    private String q;
    private boolean everything;
    private final Set<Long> chosen = new TreeSet<>();
    private String receiver;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String reason;
    private final List<Decision> work = new ArrayList<>();
    private transient HandoverPeople people;
    private transient List<HandoverQueries.Givable> givable;
    private transient long givableTotal;

    @PostConstruct
    void begin() {
        currentUser.require(RightObject.HANDOVER, RightAction.CREATE);
        Asked asked = new Asked(request);
        List<HandoverQueries.Person> givers = people().givers();
        String wanted = asked.text("giver") == null ? currentUser.name() : asked.text("giver");
        giver = givers.stream().map(HandoverQueries.Person::username).filter(wanted::equals).findFirst()
                .orElse(givers.isEmpty() ? null : givers.get(0).username());
        int enterprise = asked.number("enterprise", -1);
        if (enterprise > 0) {
            chosen.add((long) enterprise);
        }
        startsOn = clock.today();
    }

    /** Shows what another giver could give. */
    public void look() {
        takeChosen();
        givable = null;
    }

    public void next() {
        if (step == 1) {
            takeChosen();
            requireChosen();
        }
        if (step == 2) {
            fillWork();
        }
        if (step == 3) {
            takeDecisions();
        }
        step = Math.min(LAST, step + 1);
    }

    public void back() {
        step = Math.max(1, step - 1);
    }

    public String send() {
        long id = service.propose(new HandoverForm(kind, giver, receiver, startsOn, endsOn, reason, ids(),
                work.stream().map(one -> new WorkDecision(one.item().kind(), one.item().id(), one.item().enterpriseId(), one.choice())).toList()));
        return "/staff/handover/detail?faces-redirect=true&done=proposed&id=" + id;
    }

    /** The boxes of the page that was shown; those of other pages of the filter stay as they were. */
    private void takeChosen() {
        everything = "true".equals(request.getParameter("everything"));
        for (String shown : values("shown")) {
            chosen.remove(Long.valueOf(shown));
        }
        Arrays.stream(values("enterprise")).map(Long::valueOf).forEach(chosen::add);
    }

    private String[] values(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : Arrays.stream(values).filter(value -> value.matches("[0-9]{1,18}")).toArray(String[]::new);
    }

    private void requireChosen() {
        if (ids().isEmpty()) {
            throw new BusinessRuleViolation("REQUIRED", "enterprises");
        }
    }

    private Set<Long> ids() {
        return everything ? new TreeSet<>(handovers.givableIds(giver)) : chosen;
    }

    private void fillWork() {
        work.clear();
        if (kind == HandoverKind.FOR_GOOD) {
            handovers.openWork(giver, ids()).forEach(item -> work.add(new Decision(item, WorkChoice.PASS)));
        }
    }

    private void takeDecisions() {
        work.replaceAll(one -> new Decision(one.item(), "KEEP".equals(request.getParameter(one.field())) ? WorkChoice.KEEP : WorkChoice.PASS));
    }

    private HandoverPeople people() {
        if (people == null) {
            people = new HandoverPeople(handovers);
        }
        return people;
    }

    public List<HandoverQueries.Person> getGivers() {
        return people().givers();
    }

    public List<HandoverQueries.Person> getReceivers() {
        return people().receivers(giver);
    }

    /** The first hundred that the giver could give and that the filter shows. */
    public List<HandoverQueries.Givable> getGivable() {
        if (givable == null && giver != null) {
            var page = handovers.givable(giver, q, PageRequest.first(PageRequest.MAX_SIZE));
            givable = page.items();
            givableTotal = page.total();
        }
        return givable == null ? List.of() : givable;
    }

    public long getGivableTotal() {
        getGivable();
        return givableTotal;
    }

    public int getCount() {
        return ids().size();
    }

    public boolean isChosen(long enterprise) {
        return chosen.contains(enterprise);
    }

    public String getGiverName() {
        return people().name(getGivers(), giver);
    }

    public String getReceiverName() {
        return people().name(getReceivers(), receiver);
    }

    public int getStep() {
        return step;
    }

    public List<Integer> getSteps() {
        return List.of(1, 2, 3, LAST);
    }

    public boolean isEverything() {
        return everything;
    }

    public List<Decision> getWork() {
        return work;
    }

    public String getKind() {
        return kind.name();
    }

    public void setKind(String kind) {
        this.kind = HandoverKind.valueOf(kind);
        if (this.kind == HandoverKind.FOR_GOOD) {
            endsOn = null;
        }
    }

    public String getGiver() {
        return giver;
    }

    public void setGiver(String giver) {
        if (!giver.equals(this.giver)) {
            chosen.clear();
            everything = false;
            givable = null;
        }
        this.giver = giver;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** A piece of open work and what is to become of it. */
    public record Decision(WorkItem item, WorkChoice choice) implements Serializable {

        public String field() {
            return "work." + item.kind() + "." + item.id() + "." + item.enterpriseId();
        }
    }
}
