/**
 * How care for an enterprise passes from one account manager to another: for good or for the time of an absence, with
 * the open work, acknowledged by the receiver. Later features say what is open by {@link org.fuwubao.handover.OpenWork}.
 */
package org.fuwubao.handover;
