package org.fuwubao.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The query parameters of this method are those of the list that its path names; the method itself refuses all others. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ListFilters {
}
