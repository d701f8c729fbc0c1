package org.fuwubao.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fuwubao.search.IndexHealth;
import org.fuwubao.search.IndexState;

/** Whether the search index answers; pages say so while it is being built. */
@Named
@RequestScoped
public class IndexNotice {

    @Inject
    IndexHealth health;

    private IndexState state;

    public boolean isReady() {
        return health.ready();
    }

    public IndexState getState() {
        if (state == null) {
            state = health.state();
        }
        return state;
    }
}
