package org.fuwubao.web.api;

import jakarta.ws.rs.QueryParam;
import org.fuwubao.shared.PageRequest;

/** {@code ?size=20&after=<cursor>&sort=…}: which rows of a list a program wants. A bean of query parameters. */
public class Paging {

    private static final int SIZE = 20;

    @QueryParam("size")
    String size;

    @QueryParam("after")
    String after;

    @QueryParam("sort")
    String sort;

    /** The list checks the sort against its own names. */
    PageRequest page() {
        Integer rows = Query.number("size", size);
        return PageRequest.after(rows == null ? SIZE : rows, after == null || after.isBlank() ? null : after, sort == null || sort.isBlank() ? null : sort);
    }
}
