package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.fuwubao.audit.AuditRow;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseFiles;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseHistory;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.figure.FigureQueries;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.qualification.QualificationQueries;
import org.fuwubao.qualification.QualificationRow;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.web.support.Address;
import org.fuwubao.web.support.Asked;

/** staff/enterprise/detail: one file, a head and its tabs; the tab stands in the address. */
@Named
@RequestScoped
public class EnterpriseDetailView {

    /** The tabs there are, in their order. */
    private static final List<String> TABS = List.of("overview", "qualifications", "contacts", "figures", "stewards", "names", "history");

    private static final int CHANGES = 20;

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseFiles files;

    @Inject
    FigureQueries figures;

    @Inject
    QualificationQueries qualifications;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Inject
    EnterpriseHistory history;

    private EnterpriseDetail detail;
    private Page<AuditRow> changes = Page.empty();
    private String tab;
    private List<FigureLine> lines;
    private List<QualificationRow> held;
    private String done;

    @PostConstruct
    void read() {
        currentUser.require(RightObject.ENTERPRISE, RightAction.READ);
        Asked asked = new Asked(request);
        detail = enterprises.detail(asked.id());
        tab = asked.oneOf("tab", TABS) == null ? TABS.get(0) : asked.oneOf("tab", TABS);
        if ("history".equals(tab)) {
            changes = history.list(detail.id(), PageRequest.after(CHANGES, asked.text("after"), null));
        }
        done = asked.oneOf("done", List.of("saved", "created", "assigned", "ended"));
    }

    public EnterpriseDetail getDetail() {
        return detail;
    }

    public EnterpriseForm getForm() {
        return detail.form();
    }

    public List<String> getTabs() {
        return TABS.stream().filter(this::isShown).toList();
    }

    /** A tab opens with the right to what stands on it. */
    private boolean isShown(String one) {
        RightObject needed = switch (one) {
            case "history" -> RightObject.TIER;
            case "figures" -> RightObject.FIGURE;
            case "qualifications" -> RightObject.QUALIFICATION;
            case "contacts" -> RightObject.CONTACT_MASKED;
            default -> RightObject.ENTERPRISE;
        };
        return currentUser.may(needed, RightAction.READ);
    }

    /** Name of the person who changed the file last; the username where the person no longer looks after it. */
    public String getUpdatedBy() {
        return EnterpriseWords.person(detail, detail.updatedBy());
    }

    /** What was changed, the latest first; only on its tab. */
    public List<Change> getChanges() {
        return changes.items().stream().map(row -> Change.of(row, EnterpriseWords.person(detail, row.actor()))).toList();
    }

    /** Older changes; {@code null} when there are none. */
    public String getOlder() {
        return changes.next() == null ? null : Address.ofThisPage(request).with("after", changes.next()).toString();
    }

    public String getTab() {
        return tab;
    }

    /** Figures, the latest period first; each source on a line of its own. */
    public List<FigureLine> getFigures() {
        if (lines == null) {
            lines = figures.of(detail.id()).stream().map(FigureLine::of).toList();
        }
        return lines;
    }

    /** Valid ones first. */
    public List<QualificationRow> getQualifications() {
        if (held == null) {
            held = qualifications.of(detail.id());
        }
        return held;
    }

    /** The reader may put people in charge of this file, and end it. */
    public boolean isAppointing() {
        return files.may(RightObject.STEWARD_ASSIGNMENT, RightAction.CREATE, detail.id());
    }

    /** What was just done to the file: a word of the bundle under {@code enterprise.done}, or {@code null}. */
    public String getDone() {
        return done;
    }

    public List<StewardRow> getRunning() {
        return detail.stewards().stream().filter(StewardRow::running).toList();
    }

    /** Those whose time is over or yet to come: history stays under the old name. */
    public List<StewardRow> getOthers() {
        return detail.stewards().stream().filter(steward -> !steward.running()).toList();
    }

    /** One change of the file with its fields. */
    public record Change(Instant at, String by, String act, List<FieldChange> fields) {

        static Change of(AuditRow row, String by) {
            return new Change(row.happenedAt(), by, row.act(), row.changed().stream().sorted()
                    .map(name -> new FieldChange(EnterpriseWords.fieldOfTrail(name), EnterpriseWords.valueOfTrail(name, row.before().get(name)),
                            EnterpriseWords.valueOfTrail(name, row.after().get(name)))).toList());
        }
    }

    /** A field before and after. */
    public record FieldChange(String label, String before, String after) {
    }
}
