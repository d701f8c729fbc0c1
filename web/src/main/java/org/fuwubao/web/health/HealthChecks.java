package org.fuwubao.web.health;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows our health checks to the server. It asks from its own module, from where it does not see the beans of a web
 * application inside an EAR: so each check is announced once more as a bean of the module of the health API.
 */
public class HealthChecks implements Extension {

    private static final Class<?> SEEN_BY_THE_SERVER = HealthCheck.class;

    void announce(@Observes AfterBeanDiscovery found, BeanManager beans) {
        announce(found, beans, Alive.class, Liveness.Literal.INSTANCE);
        announce(found, beans, DatabaseReady.class, Readiness.Literal.INSTANCE);
        announce(found, beans, IndexReady.class, Readiness.Literal.INSTANCE);
        announce(found, beans, OutboxReady.class, Readiness.Literal.INSTANCE);
    }

    private static void announce(AfterBeanDiscovery found, BeanManager beans, Class<? extends HealthCheck> type, Annotation kind) {
        HealthCheck check = () -> beans.createInstance().select(type).get().call();
        found.addBean().beanClass(SEEN_BY_THE_SERVER).id(type.getName()).types(HealthCheck.class, Object.class).qualifiers(kind)
                .scope(Dependent.class).createWith(context -> check);
    }
}
