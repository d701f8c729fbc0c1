package org.fuwubao.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.fuwubao.identity.UserAccount;
import org.fuwubao.savedfilter.SavedFilter;

/** A few filters that the people of the demo keep. */
@Dependent
public class DemoFilters {

    @PersistenceContext
    EntityManager em;

    @Transactional
    public void seed() {
        keep("steward.haidian", "我的A级企业", "mine=true&tier=A&sort=name", false);
        keep("steward.haidian", "待补属地管家", "incomplete=true", false);
        keep("head.haidian", "海淀检测行业未入统", "district=110108&industry=745&library=NO", true);
        keep("coordinator", "全市A级企业", "tier=A&sort=-staff", false);
    }

    private void keep(String username, String name, String query, boolean shared) {
        UserAccount owner = em.createQuery("select u from UserAccount u where u.username = :name", UserAccount.class).setParameter("name", username).getSingleResult();
        SavedFilter filter = new SavedFilter("enterprises", owner.id(), name, query);
        filter.shareWith(shared ? owner.unit().id() : null);
        em.persist(filter);
    }
}
