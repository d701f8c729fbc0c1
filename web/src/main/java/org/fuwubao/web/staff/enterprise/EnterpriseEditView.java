package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseForm;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseService;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.shared.Changes;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.ThreeWayMerge;
import org.fuwubao.web.support.Asked;

/**
 * staff/enterprise/edit: writes over the version that the form saw. Who comes second sees both values of every field
 * that both changed and chooses; what only one of them changed is merged.
 */
@Named
@ViewScoped
public class EnterpriseEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String THEIRS = "theirs";

    @Inject
    private transient EnterpriseQueries queries;

    @Inject
    private transient EnterpriseService enterprises;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient CurrentUser currentUser;

    private long id;
    private long version;
    private String name;
    private EnterpriseDraft seen;
    private EnterpriseDraft draft;
    private EnterpriseDraft winner;
    private long winnerVersion;
    private String winnerName;

    @PostConstruct
    void read() {
        currentUser.require(RightObject.ENTERPRISE, RightAction.EDIT);
        id = new Asked(request).id();
        EnterpriseDetail detail = queries.detail(id);
        if (!detail.editable()) {
            throw new Forbidden("edit enterprise");
        }
        begin(detail);
        draft = new EnterpriseDraft(detail.form());
    }

    private void begin(EnterpriseDetail detail) {
        version = detail.version();
        name = detail.form().name();
        seen = new EnterpriseDraft(detail.form());
        winner = null;
    }

    public String save() {
        EnterpriseDetail now = queries.detail(id);
        if (now.version() != version) {
            ThreeWayMerge<EnterpriseForm> both = new ThreeWayMerge<>(seen.toForm(), draft.toForm(), now.form());
            if (!both.conflicts().isEmpty()) {
                winner = new EnterpriseDraft(now.form());
                winnerVersion = now.version();
                winnerName = EnterpriseWords.person(now, now.updatedBy());
                return null;
            }
            draft = new EnterpriseDraft(both.resolve(Set.of()));
            begin(now);
        }
        return write();
    }

    /** The loser has chosen field by field; what was changed meanwhile again is compared again. */
    public String choose() {
        ThreeWayMerge<EnterpriseForm> both = both();
        Set<String> mine = both.conflicts().stream().filter(field -> !THEIRS.equals(request.getParameter("choice." + field))).collect(Collectors.toSet());
        draft = new EnterpriseDraft(both.resolve(mine));
        seen = winner;
        version = winnerVersion;
        winner = null;
        return save();
    }

    private String write() {
        enterprises.edit(id, version, draft.toForm());
        return "/staff/enterprise/detail?faces-redirect=true&done=saved&id=" + id;
    }

    private ThreeWayMerge<EnterpriseForm> both() {
        return new ThreeWayMerge<>(seen.toForm(), draft.toForm(), winner.toForm());
    }

    /** Somebody else was first: the page asks for a choice instead of showing the form. */
    public boolean isContested() {
        return winner != null;
    }

    public List<Contest> getContests() {
        ThreeWayMerge<EnterpriseForm> both = both();
        Map<String, Object> base = Changes.fields(both.base());
        Map<String, Object> mine = Changes.fields(both.mine());
        Map<String, Object> theirs = Changes.fields(both.theirs());
        return both.conflicts().stream().map(field -> new Contest(field, EnterpriseWords.label(field),
                EnterpriseWords.value(field, base.get(field)),
                EnterpriseWords.value(field, mine.get(field)),
                EnterpriseWords.value(field, theirs.get(field)))).toList();
    }

    /** Labels of the fields that only the other one changed: they are merged. */
    public String getTakenOver() {
        return both().takenOver().stream().map(EnterpriseWords::label).collect(Collectors.joining("、"));
    }

    public String getWinnerName() {
        return winnerName;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public EnterpriseDraft getDraft() {
        return draft;
    }

    /** A field that both changed, with the value before and the two after. */
    public record Contest(String field, String label, String before, String mine, String theirs) {
    }
}
