package org.fuwubao.search;

import org.fuwubao.enterprise.Enterprise;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/**
 * What is indexed, said here and not on the entities, which know nothing of search. Called once before the engine opens
 * its files, therefore the moment to put a broken index out of its way.
 */
public class SearchMapping implements HibernateOrmSearchMappingConfigurer {

    static final String INDEX = "enterprise";

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        IndexFolder.configured().ifPresent(IndexFolder::clearWhatIsBroken);
        var enterprise = context.programmaticMapping().type(Enterprise.class);
        enterprise.indexed().index(INDEX);
        enterprise.binder(new EnterpriseDocument());
    }
}
