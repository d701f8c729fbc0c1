package org.fuwubao.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fuwubao.enterprise.Enterprise;
import org.hibernate.search.mapper.orm.Search;

/** For writing so many rows at once that a rebuild of the index follows anyway. */
@ApplicationScoped
public class BulkWriting {

    @PersistenceContext
    EntityManager em;

    /** What the current transaction writes leaves no work for the index behind; call {@link IndexRebuild#start} afterwards. */
    public void leaveTheIndexAlone() {
        Search.session(em).indexingPlanFilter(filter -> filter.exclude(Enterprise.class));
    }
}
