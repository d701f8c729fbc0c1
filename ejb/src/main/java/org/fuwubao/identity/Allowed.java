package org.fuwubao.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guards a method of a service: refuses with {@code Forbidden} when no role of the current user has this right in any
 * scope. Whether the scope covers the one object at hand is checked by the feature, inside the method.
 * On a class it holds for every method that does not say otherwise.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {

    @Nonbinding RightObject object();

    @Nonbinding RightAction action();
}
