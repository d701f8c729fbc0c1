package org.fuwubao.web.staff.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fuwubao.exporting.ExportService;
import org.fuwubao.exporting.ExportWish;
import org.fuwubao.exporting.SheetFormat;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.shared.Forbidden;
import org.fuwubao.shared.NotFound;
import org.fuwubao.web.support.Address;

/** GET export/file: the file itself, as export/new asks for it; what is refused leads back there. */
@WebServlet({"/staff/export/file", "/staff/admin/export/file"})
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ExportService exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = String.valueOf(request.getParameter("kind"));
        try {
            Map<String, String> asked = new TreeMap<>();
            for (String name : exports.filters(kind)) {
                if (text(request, name) != null) {
                    asked.put(name, text(request, name));
                }
            }
            SheetFormat format = "csv".equals(request.getParameter("format")) ? SheetFormat.CSV : SheetFormat.XLSX;
            String[] columns = request.getParameterValues("columns");
            Locale locale = "en".equals(request.getParameter("words")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            ExportService.Prepared file = exports.prepare(new ExportWish(kind, asked, text(request, "sort"),
                    columns == null ? List.of() : Arrays.asList(columns), format, text(request, "reason"), locale));
            response.setContentType(format.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + kind + "." + format.extension() + "\"");
            file.writeTo(response.getOutputStream());
        } catch (BusinessRuleViolation refused) {
            Address back = Address.of("new").with("refused", refused.code());
            for (String name : request.getParameterMap().keySet()) {
                if (!name.equals("reason")) {
                    back = back.with(name, String.join(",", request.getParameterValues(name)));
                }
            }
            response.sendRedirect(back.toString());
        } catch (Forbidden denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
