package org.fuwubao.search;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;

/** Where the engine keeps its files: said here, because persistence.xml cannot read the environment. */
public class IndexSettings implements ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        IndexFolder.configured().ifPresent(folder ->
                builder.applySetting("hibernate.search.backend.directory.root", folder.root().toString()));
    }
}
