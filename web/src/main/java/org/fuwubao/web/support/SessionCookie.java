package org.fuwubao.web.support;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Behind the proxy that ends TLS the session's cookie travels over TLS alone; a plain start on one machine has no TLS. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(Boolean.parseBoolean(System.getenv("FWB_BEHIND_PROXY")));
    }
}
