package org.fuwubao.web.api;

/** An answer with a secret that is told once: what is kept for a replay goes without it. */
interface HoldsSecret {

    Object withoutSecret();
}
