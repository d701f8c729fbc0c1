package org.fuwubao.figure;

/** What kind of inexact value: 约 左右 / a range / 超过 / 不超过. */
public enum Qualifier {
    ABOUT, RANGE, OVER, UNDER
}
