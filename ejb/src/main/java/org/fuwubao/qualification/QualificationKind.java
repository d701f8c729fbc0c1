package org.fuwubao.qualification;

/** What was awarded; labels of the first fifteen: list {@code qualification}; the platforms after them carry their own. */
public enum QualificationKind {
    HNTE(false), ZGC_HNTE(false), TECH_SME(false), INNOVATIVE_SME(false), SRDI(false), LITTLE_GIANT(false), CHAMPION(false), UNICORN(false),
    POTENTIAL_UNICORN(false), ADVANCED_TECH_SERVICE(false), CMA(false), CNAS(false), ENGINEERING_DESIGN(false), ENGINEERING_SURVEY(false),
    ENGINEERING_SUPERVISION(false), NATIONAL_KEY_LAB(true), BEIJING_KEY_LAB(true), ENTERPRISE_TECH_CENTRE(true), NEW_RD_BODY(true),
    TECH_INNOVATION_CENTRE(true), OTHER_PLATFORM(true);

    private final boolean platform;

    QualificationKind(boolean platform) {
        this.platform = platform;
    }

    /** 研发平台 (ledger field 46). */
    public boolean isPlatform() {
        return platform;
    }
}
