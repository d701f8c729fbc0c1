package org.fuwubao.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.search.SuggestQueries;
import org.fuwubao.search.Suggestion;
import org.fuwubao.web.support.Asked;

/** staff/suggest: the lines under the search field while somebody types. */
@Named
@RequestScoped
public class SuggestView {

    @Inject
    SuggestQueries suggestions;

    @Inject
    HttpServletRequest request;

    private List<Suggestion> found;

    @PostConstruct
    void read() {
        found = suggestions.suggest(new Asked(request).text("q"));
    }

    public List<Suggestion> getFound() {
        return found;
    }

    /** Nothing matched what was typed; these are like it. */
    public boolean isFuzzy() {
        return found.stream().anyMatch(Suggestion::fuzzy);
    }
}
