package org.fuwubao.web.staff.admin.unit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.fuwubao.identity.UnitDetail;
import org.fuwubao.identity.UnitNode;
import org.fuwubao.identity.UnitQueries;
import org.fuwubao.identity.UnitRow;
import org.fuwubao.identity.UnitService;
import org.fuwubao.shared.PageRequest;
import org.fuwubao.web.support.Asked;

/** unit/list: the tree, opened down to the unit that the address names, and that unit beside it. */
@Named
@RequestScoped
public class UnitListView {

    private static final int MOST_FOUND = 50;

    @Inject
    UnitQueries units;

    @Inject
    UnitService service;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private UnitDetail detail;
    private List<Line> lines;
    private List<UnitRow> found;
    private long total;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        detail = asked.text("id") == null ? null : units.detail(asked.id());
        if (asked.text("q") != null) {
            var page = units.list(asked.text("q"), null, null, PageRequest.first(MOST_FOUND));
            found = page.items();
            total = page.total();
        } else {
            lines = new ArrayList<>();
            addLevel(units.level(null), 0);
        }
    }

    /** The level, and below each unit on the way to the chosen one the next level. */
    private void addLevel(List<UnitNode> level, int depth) {
        for (UnitNode unit : level) {
            boolean chosen = detail != null && unit.id() == detail.unit().id();
            boolean onTheWay = chosen || detail != null && detail.above().stream().anyMatch(above -> above.id() == unit.id());
            lines.add(new Line(unit, depth, chosen, onTheWay && unit.below() > 0));
            if (onTheWay && unit.below() > 0) {
                addLevel(chosen ? detail.below() : units.level(unit.id()), depth + 1);
            }
        }
    }

    public String close() {
        service.close(detail.unit().id(), seen());
        return done("closed");
    }

    public String reopen() {
        service.open(detail.unit().id(), seen());
        return done("opened");
    }

    private long seen() {
        return asked.number("version", -1);
    }

    private String done(String what) {
        return "/staff/admin/unit/list?faces-redirect=true&done=" + what + "&id=" + detail.unit().id();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Hits of the search by name or code, {@code null} without one. */
    public List<UnitRow> getFound() {
        return found;
    }

    public long getTotal() {
        return total;
    }

    public boolean isCut() {
        return found != null && total > found.size();
    }

    public UnitDetail getDetail() {
        return detail;
    }

    public String getDone() {
        return asked.oneOf("done", List.of("saved", "created", "closed", "opened"));
    }

    /**
     * One line of the tree.
     *
     * @param depth 0 = top
     * @param open  its level is shown below it
     */
    public record Line(UnitNode unit, int depth, boolean chosen, boolean open) {
    }
}
