package org.fuwubao.web.health;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows our health checks to the server. It asks from its own module, from where it does not see the beans of a web
 * application inside an EAR: so each check is announced once more as a bean of the module of the health API.
 */
public class HealthChecks implements Extension {

    void announce(@Observes AfterBeanDiscovery found, BeanManager beans) {
        found.addBean(new Announced(Liveness.Literal.INSTANCE, check(beans, Alive.class)));
        found.addBean(new Announced(Readiness.Literal.INSTANCE, check(beans, DatabaseReady.class)));
        found.addBean(new Announced(Readiness.Literal.INSTANCE, check(beans, IndexReady.class)));
        found.addBean(new Announced(Readiness.Literal.INSTANCE, check(beans, OutboxReady.class)));
    }

    private static HealthCheck check(BeanManager beans, Class<? extends HealthCheck> type) {
        return () -> beans.createInstance().select(type).get().call();
    }

    private record Announced(Annotation kind, HealthCheck check) implements Bean<HealthCheck> {

        /** Its module is the place where the bean is seen. */
        @Override
        public Class<?> getBeanClass() {
            return HealthCheck.class;
        }

        @Override
        public HealthCheck create(CreationalContext<HealthCheck> context) {
            return check;
        }

        @Override
        public void destroy(HealthCheck instance, CreationalContext<HealthCheck> context) {
            // it holds nothing
        }

        @Override
        public Set<Type> getTypes() {
            return Set.of(HealthCheck.class, Object.class);
        }

        @Override
        public Set<Annotation> getQualifiers() {
            return Set.of(kind, Any.Literal.INSTANCE);
        }

        @Override
        public Class<? extends Annotation> getScope() {
            return Dependent.class;
        }

        @Override
        public String getName() {
            return null;
        }

        @Override
        public Set<Class<? extends Annotation>> getStereotypes() {
            return Set.of();
        }

        @Override
        public boolean isAlternative() {
            return false;
        }

        @Override
        public Set<InjectionPoint> getInjectionPoints() {
            return Set.of();
        }
    }
}
