package org.fuwubao.enterprise;

/** In which role an account manager looks after an enterprise; labels: list {@code stewardRole}. */
public enum StewardRole {
    CITY, SECTOR, LOCAL, BUILDING, DEPUTY, LIAISON
}
