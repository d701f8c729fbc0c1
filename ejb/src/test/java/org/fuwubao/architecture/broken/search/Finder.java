package org.fuwubao.architecture.broken.search;


/** The web in the core. */
public class Finder {

    jakarta.ws.rs.core.Response answer;
}
