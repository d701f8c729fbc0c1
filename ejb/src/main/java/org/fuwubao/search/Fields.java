package org.fuwubao.search;

/** Names of the index fields. All texts in them are folded tokens; none needs more of the engine than cutting at blanks. */
final class Fields {

    /** Analyser that cuts at blanks; every engine has it under this name. */
    static final String CUT_AT_BLANKS = "whitespace";

    static final String NAME = "name";
    static final String FORMER = "former";
    /** Behind {@link #NAME} and {@link #FORMER}: the whole text, beginnings, words, characters, neighbouring pairs. */
    static final String EXACT = "Exact";
    static final String START = "Start";
    static final String WORD = "Word";
    static final String SINGLE = "Single";
    static final String PAIR = "Pair";

    static final String SOUND_EXACT = "soundExact";
    static final String SOUND_START = "soundStart";
    static final String SOUND_WORD = "soundWord";
    static final String SYLLABLE = "syllable";
    static final String SYLLABLE_PAIR = "syllablePair";
    static final String INITIAL_START = "initialStart";
    static final String INITIAL_WORD = "initialWord";
    static final String INITIAL_PAIR = "initialPair";
    static final String INITIAL_TRIPLE = "initialTriple";

    static final String CODE = "code";
    static final String CODE_START = "codeStart";

    static final String LENGTH = "nameLength";
    static final String ID = "order";

    static final String DISTRICT = "district";
    static final String INDUSTRY = "industry";
    static final String TIER = "tier";
    static final String PACKAGE_LEVEL = "packageLevel";
    static final String ON_KEY_LIST = "onKeyList";
    static final String IN_LIBRARY = "inStatisticsLibrary";
    static final String REGISTRATION_STATUS = "registrationStatus";
    static final String TAG = "tag";
    static final String UPDATED_AT = "updatedAt";

    private Fields() {
    }
}
