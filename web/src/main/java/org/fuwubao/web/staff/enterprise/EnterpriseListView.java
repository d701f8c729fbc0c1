package org.fuwubao.web.staff.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseQueries;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.StewardName;
import org.fuwubao.enterprise.Tier;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.savedfilter.SavedFilterRow;
import org.fuwubao.savedfilter.SavedFilterService;
import org.fuwubao.search.EnterpriseSearch;
import org.fuwubao.shared.BusinessClock;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;
import org.fuwubao.web.support.Words;

/** staff/enterprise/list: everything it is narrowed by stands in its address, so that going back finds it again. */
@Named
@RequestScoped
public class EnterpriseListView {

    private static final String KIND = "enterprises";
    private static final List<String> FIRST_ROW = List.of("q", "district", "tier");
    private static final List<String> MORE = List.of("library", "industry", "steward", "mine", "tag", "packageLevel", "onKeyList",
            "registrationStatus", "incomplete", "updatedFrom");

    @Inject
    EnterpriseQueries enterprises;

    @Inject
    EnterpriseSearch search;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    SavedFilterService savedFilters;

    @Inject
    HttpServletRequest request;

    private Asked asked;
    private Paging paging;
    private Page<EnterpriseRow> page;

    @PostConstruct
    void read() {
        asked = new Asked(request);
        paging = new Paging(request, "-updatedAt");
        page = paging.shows(isSearched() ? search.find(asked.text("q"), filter(), paging.request()).page() : enterprises.list(filter(), paging.request()));
    }

    /** Who comes from elsewhere and asks for nothing gets the list as the person wants it to open. */
    public void arrive() throws IOException {
        String from = request.getHeader("Referer");
        String standard = request.getQueryString() == null && (from == null || !from.contains(paging.getPath())) ? savedFilters.standard(KIND) : null;
        if (standard != null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(paging.getPath() + "?" + standard);
        }
    }

    /** Filters under a name, own ones first. */
    public List<SavedFilterRow> getSaved() {
        return savedFilters.list(KIND);
    }

    /** Columns that the person chose, {@code null} = the usual ones. */
    public String getColumns() {
        return savedFilters.columns(KIND);
    }

    private EnterpriseFilter filter() {
        LocalDate updatedFrom = asked.day("updatedFrom");
        return new EnterpriseFilter(asked.text("district"), asked.text("industry"), asked.code(Tier.class, "tier"),
                isMine() ? currentUser.name() : asked.text("steward"), asked.code(EnterpriseFilter.LibraryStatus.class, "library"),
                asked.text("tag"), asked.flag("onKeyList"), asked.code(PackageLevel.class, "packageLevel"),
                asked.code(RegistrationStatus.class, "registrationStatus"), asked.flag("incomplete"),
                updatedFrom == null ? null : updatedFrom.atStartOfDay(BusinessClock.BEIJING).toInstant());
    }

    public List<EnterpriseRow> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    /** Words were typed: the best match comes first, and columns sort nothing. */
    public boolean isSearched() {
        return asked.text("q") != null;
    }

    /** Only those that the person looks after. */
    public boolean isMine() {
        return Boolean.TRUE.equals(asked.flag("mine"));
    }

    /** The further rows of the query panel are open where one of their fields narrows the list. */
    public boolean isOpen() {
        return MORE.stream().anyMatch(name -> asked.text(name) != null);
    }

    public boolean isNarrowed() {
        return isOpen() || FIRST_ROW.stream().anyMatch(name -> asked.text(name) != null);
    }

    /** Filters without a field of their own in the panel, each with the list without it. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (asked.text("steward") != null) {
            chips.add(new Chip("enterprise.steward", asked.text("steward"), paging.without("steward")));
        }
        if (asked.day("updatedFrom") != null) {
            chips.add(new Chip("enterprise.updatedFrom", asked.text("updatedFrom"), paging.without("updatedFrom")));
        }
        return chips;
    }

    /** Who looks after it, local account managers first. */
    public String stewards(EnterpriseRow row) {
        return row.stewards().isEmpty() ? Words.NONE : row.stewards().stream().map(StewardName::displayName).distinct().collect(Collectors.joining("、"));
    }

    public List<Words.Choice> getLibraryStatuses() {
        return Stream.of(EnterpriseFilter.LibraryStatus.values()).map(status -> new Words.Choice(status.name(), Words.text("library." + status))).toList();
    }

    /** A filter that can be taken away. */
    public record Chip(String label, String value, String without) {
    }
}
