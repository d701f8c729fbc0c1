package org.fuwubao.web.staff.relocation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fuwubao.relocation.FormerFiles;
import org.fuwubao.shared.Page;
import org.fuwubao.web.support.Asked;
import org.fuwubao.web.support.Paging;

/** staff/relocation/former: files that went from one's district to another, as they were called then. */
@Named
@RequestScoped
public class FormerListView {

    @Inject
    FormerFiles formerFiles;

    @Inject
    HttpServletRequest request;

    private Paging paging;
    private Page<FormerFiles.Row> page;

    @PostConstruct
    void read() {
        paging = new Paging(request, null);
        page = paging.shows(formerFiles.list(new Asked(request).text("q"), paging.request()));
    }

    public List<FormerFiles.Row> getRows() {
        return page.items();
    }

    public Paging getPaging() {
        return paging;
    }

    public boolean isOpen() {
        return false;
    }
}
