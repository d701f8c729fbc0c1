package org.fuwubao.identity;

import java.util.List;

/** A feature that has parameters; every CDI bean of this type is asked once, when the catalogue is first needed. */
public interface ParameterSource {

    List<ParameterKey<?>> keys();
}
