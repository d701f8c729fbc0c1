package org.fuwubao.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseRow;
import org.fuwubao.search.EnterpriseSearch;
import org.fuwubao.search.FoundEnterprises;
import org.fuwubao.search.Highlight;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;

/** staff/search: what the field in the bar found, the best match first. */
@Named
@RequestScoped
public class SearchView {

    @Inject
    EnterpriseSearch search;

    @Inject
    HttpServletRequest request;

    private String words;
    private Paging paging;
    private FoundEnterprises found;

    @PostConstruct
    void read() {
        words = new Asked(request).text("q");
        paging = new Paging(request, null);
        found = search.find(words, EnterpriseFilter.NONE, paging.request());
        paging.shows(found.page());
    }

    public String getWords() {
        return words;
    }

    public Paging getPaging() {
        return paging;
    }

    /** Nothing matched what was typed; these are like it. */
    public boolean isFuzzy() {
        return found.fuzzy();
    }

    public List<Hit> getHits() {
        List<EnterpriseRow> rows = found.page().items();
        return IntStream.range(0, rows.size()).mapToObj(i -> new Hit(rows.get(i), found.highlights().get(i))).toList();
    }

    /** A row with what of it matched. */
    public record Hit(EnterpriseRow row, Highlight highlight) {
    }
}
