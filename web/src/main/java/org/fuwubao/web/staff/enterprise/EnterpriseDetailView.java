package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.web.support.Asked;

/** staff/enterprise/detail: one file, a head and its tabs; the tab stands in the address. */
@Named
@RequestScoped
public class EnterpriseDetailView {

    /** The tabs there are, in their order. */
    private static final List<String> TABS = List.of("overview", "stewards", "names");

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    HttpServletRequest request;

    private EnterpriseDetail detail;
    private String tab;
    private String done;

    @PostConstruct
    void read() {
        Asked asked = new Asked(request);
        detail = enterprises.detail(asked.id());
        tab = asked.oneOf("tab", TABS) == null ? TABS.get(0) : asked.oneOf("tab", TABS);
        done = asked.oneOf("done", List.of("saved", "created"));
    }

    public EnterpriseDetail getDetail() {
        return detail;
    }

    public EnterpriseForm getForm() {
        return detail.form();
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        return tab;
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
}
