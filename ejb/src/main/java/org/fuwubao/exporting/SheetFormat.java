package org.fuwubao.exporting;

import java.io.OutputStream;

/** The two forms of a file. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    SheetFile open(OutputStream out, String sheet) {
        return this == XLSX ? new WorkbookFile(out, sheet) : new CsvFile(out);
    }
}
