package org.fuwubao.web.staff.admin.user;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.importing.UserImport;

/** GET user/template.xlsx: the empty sheet for an import, with headings in the language of {@code lang}. */
@WebServlet({"/staff/admin/user/template.xlsx", "/agency/user/template.xlsx"})
public class UserTemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    UserImport imports;

    @Inject
    CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!currentUser.may(RightObject.USER, RightAction.CREATE)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] sheet = imports.template("en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        response.setContentType(XLSX);
        response.setContentLength(sheet.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"users.xlsx\"");
        response.getOutputStream().write(sheet);
    }
}
