package org.fuwubao.web.staff.admin.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.fuwubao.identity.CurrentUser;
import org.fuwubao.identity.RightAction;
import org.fuwubao.identity.RightObject;
import org.fuwubao.importing.UserImport;
import org.fuwubao.importing.UserImportRow;
import org.fuwubao.shared.BusinessRuleViolation;
import org.fuwubao.web.support.Words;

/** user/import: a sheet goes in, what became of each row comes out, with the one-time passwords, this once. */
@Named
@RequestScoped
public class UserImportView {

    private static final String RESULT = "user.imported";

    @Inject
    UserImport imports;

    @Inject
    UserPlace place;

    @Inject
    CurrentUser currentUser;

    @Inject
    Flash flash;

    private Part file;
    private List<UserImportRow> rows = List.of();

    @PostConstruct
    @SuppressWarnings("unchecked")
    void open() {
        currentUser.require(RightObject.USER, RightAction.CREATE);
        if (flash.get(RESULT) instanceof List<?> result) {
            rows = (List<UserImportRow>) result;
        }
    }

    public String load() throws IOException {
        if (file == null) {
            throw new BusinessRuleViolation("FILE_EMPTY", "file");
        }
        try (InputStream content = file.getInputStream()) {
            // one byte more than is allowed tells that it is too much
            byte[] bytes = content.readNBytes(UserImport.MOST_MEGABYTES * 1024 * 1024 + 1);
            flash.put(RESULT, imports.load(file.getSubmittedFileName(), bytes));
        }
        return place.getFolder() + "/import?faces-redirect=true";
    }

    public List<UserImportRow> getRows() {
        return rows;
    }

    public long getOpened() {
        return rows.stream().filter(UserImportRow::opened).count();
    }

    public long getRejected() {
        return rows.size() - getOpened();
    }

    public String why(UserImportRow row) {
        return row.opened() ? "" : Words.refusal(row.refusal());
    }

    public String field(UserImportRow row) {
        return row.opened() || row.refusal().field() == null ? Words.NONE : Words.text("user." + switch (row.refusal().field()) {
            case "unitId" -> "unit";
            case "enterpriseId" -> "uscc";
            default -> row.refusal().field();
        });
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public int getMostRows() {
        return UserImport.MOST_ROWS;
    }

    public int getMostMegabytes() {
        return UserImport.MOST_MEGABYTES;
    }
}
