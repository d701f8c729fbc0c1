package org.fuwubao.search;

/**
 * What a match is worth. Each is more than all lower ones together, so matches are ordered by their best kind: written
 * before spoken, exact before beginning before word before inside, today's name before a former one.
 */
enum Weight {
    INITIALS_INSIDE,
    INITIALS_WORD,
    INITIALS_START,
    SOUND_INSIDE,
    SOUND_WORD,
    SOUND_START,
    /** Ends where a syllable ends: hua is 华 before it is the beginning of 黄. */
    SOUND_WHOLE,
    SOUND_EXACT,
    FORMER_INSIDE,
    NAME_INSIDE,
    FORMER_WORD,
    NAME_WORD,
    CODE_START,
    FORMER_START,
    NAME_START,
    FORMER_EXACT,
    NAME_EXACT,
    CODE_EXACT,
    /** In suggestions only: the enterprises a person is in charge of come first. */
    OWN;

    /** A power of two; the sum of all is exact in a float. */
    float score() {
        return 1 << ordinal();
    }
}
