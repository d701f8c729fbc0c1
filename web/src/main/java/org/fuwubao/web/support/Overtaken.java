package org.fuwubao.web.support;

import java.io.Serializable;

/**
 * A field that somebody else saved while the form was open.
 *
 * @param label  of the field, as people read it
 * @param mine   what the form would write
 * @param theirs what stands there now
 */
public record Overtaken(String label, String mine, String theirs) implements Serializable {
}
