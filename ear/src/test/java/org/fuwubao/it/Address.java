package org.fuwubao.it;

/** Where the application under test listens. */
public final class Address {

    public static final String ROOT = "http://localhost:" + System.getProperty("fwb.it.http.port");

    private Address() {
    }
}
