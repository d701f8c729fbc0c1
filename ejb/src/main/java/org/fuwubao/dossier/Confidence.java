package org.fuwubao.dossier;

/** 可信度 of a file. */
public enum Confidence {
    HIGH, MEDIUM, LOW
}
