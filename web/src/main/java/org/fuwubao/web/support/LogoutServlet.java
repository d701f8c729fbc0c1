package org.fuwubao.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.fuwubao.identity.LoginService;

/** POST /logout: ends the session of the browser, on the server first, and shows the login page. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    LoginService login;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        login.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + Gate.LOGIN);
    }
}
