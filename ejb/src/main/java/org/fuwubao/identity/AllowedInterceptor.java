package org.fuwubao.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.Unguarded;

/** The check behind {@link Allowed}. */
@Allowed(object = RightObject.MESSAGE, action = RightAction.READ)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedInterceptor {

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<AccessDenied> denials;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Allowed needed = call.getMethod().getAnnotation(Allowed.class);
        if (needed == null) {
            needed = call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
        }
        if (needed != null && !call.getMethod().isAnnotationPresent(Unguarded.class)
                && !currentUser.may(needed.object(), needed.action())) {
            denials.fire(new AccessDenied(needed.object(), needed.action(), null));
            throw new Forbidden(needed.object() + " " + needed.action());
        }
        return call.proceed();
    }
}
