package org.fuwubao.web.staff.filter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.savedfilter.SavedFilterService;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.NotFound;

/** POST columns: remembers which columns of a list the person wants to see. A header that no foreign page can send shows that a page of ours asks. */
@WebServlet("/staff/columns")
public class ColumnsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "Fwb-Columns";

    @Inject
    SavedFilterService filters;

    @Inject
    CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!currentUser.may(RightObject.ENTERPRISE, RightAction.READ)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            if (request.getHeader(OURS) == null) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            filters.chooseColumns(request.getParameter("kind"), request.getHeader(OURS));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BusinessRuleViolation | NotFound refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
