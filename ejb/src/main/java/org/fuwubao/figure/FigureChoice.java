package org.fuwubao.figure;

/** Why a value stands, or does not stand, for its period. */
public enum FigureChoice {
    /** No other source gave one. */
    ONLY_ONE,
    /** Its as-of day is the latest. */
    NEWER,
    /** The others are words, this one is a number. */
    EXACT,
    /** A person decided, with a reason. */
    CHOSEN,
    /** Another one is in use. */
    OVERTAKEN
}
