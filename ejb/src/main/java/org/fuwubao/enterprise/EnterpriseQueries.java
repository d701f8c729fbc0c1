package org.fuwubao.enterprise;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

@Stateless
public class EnterpriseQueries {

    @PersistenceContext
    EntityManager em;

    public Page<EnterpriseRow> list(PageRequest page) {
        var items = em.createQuery("select new org.fuwubao.enterprise.EnterpriseRow(e.id, e.name, e.uscc) from Enterprise e order by e.id", EnterpriseRow.class)
                .setMaxResults(page.size()).getResultList();
        return Page.of(items, em.createQuery("select count(e) from Enterprise e", Long.class).getSingleResult(), null);
    }
}
