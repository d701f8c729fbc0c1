package org.fuwubao.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.fuwubao.enterprise.EnterpriseDetail;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.StewardRow;
import org.fuwubao.handover.HandoverQueries;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.shared.NotFound;

/** portal/home: the own file of an enterprise and the people who look after it. Which one follows from who asks. */
@Named("portalHomeView")
@RequestScoped
public class HomeView {

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    CurrentUser currentUser;

    @Inject
    HandoverQueries handovers;

    private EnterpriseDetail file;
    private List<HandoverQueries.Notice> notices;

    @PostConstruct
    void read() {
        long own = currentUser.scope().enterpriseIds().stream().min(Long::compare).orElseThrow(() -> new NotFound("own enterprise", currentUser.name()));
        file = enterprises.detail(own);
        notices = handovers.notices();
    }

    public EnterpriseDetail getFile() {
        return file;
    }

    /** The latest changes of account managers. */
    public List<HandoverQueries.Notice> getNotices() {
        return notices;
    }

    public List<StewardRow> getStewards() {
        return file.stewards().stream().filter(StewardRow::running).sorted(Comparator.comparing(StewardRow::role)).toList();
    }
}
