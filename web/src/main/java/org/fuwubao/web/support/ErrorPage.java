package org.fuwubao.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page offers: the page once more. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    HttpServletRequest request;

    public String getAddress() {
        return Address.ofThisPage(request).toString();
    }
}
