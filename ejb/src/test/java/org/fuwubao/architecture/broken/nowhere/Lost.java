package org.fuwubao.architecture.broken.nowhere;

/** A feature without a floor. */
public class Lost {
}
