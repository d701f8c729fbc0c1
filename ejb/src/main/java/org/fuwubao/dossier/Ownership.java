package org.fuwubao.dossier;

/** 控股类型; labels list {@code ownership}. */
public enum Ownership {
    STATE, PRIVATE, FOREIGN, COLLECTIVE
}
