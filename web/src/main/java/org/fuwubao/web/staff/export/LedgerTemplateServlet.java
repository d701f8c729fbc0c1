package org.fuwubao.web.staff.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fuwubao.exporting.LedgerTemplate;
import org.fuwubao.exporting.SheetFormat;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;

/** GET enterprise/template.xlsx: the empty ledger for an import. */
@WebServlet("/staff/enterprise/template.xlsx")
public class LedgerTemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    LedgerTemplate template;

    @Inject
    CurrentUser currentUser;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!currentUser.may(RightObject.IMPORT, RightAction.CREATE)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] sheet = template.workbook();
        response.setContentType(SheetFormat.XLSX.mediaType());
        response.setContentLength(sheet.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"enterprises.xlsx\"");
        response.getOutputStream().write(sheet);
    }
}
