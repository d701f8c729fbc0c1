package org.fuwubao.web.staff.enterprise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.fuwubao.figure.Amount;
import org.fuwubao.figure.FigureChoice;
import org.fuwubao.figure.FigureRow;
import org.fuwubao.figure.Measure;
import org.fuwubao.shared.CodeLists;
import org.fuwubao.web.support.Words;

/** A figure as a line of its table: money in 万元 with two decimals, words as they were written. */
public record FigureLine(String period, String measure, String value, String unit, String source, LocalDate asOf, String by, boolean inUse, String why) {

    private static final int WAN = 4;

    static FigureLine of(FigureRow row) {
        String code = row.measure().code();
        return new FigureLine(row.period().isNow() ? Words.text("figure.now") : row.period().toString(),
                CodeLists.find("figure", code).isPresent() ? Words.code("figure", code) : Words.text("figure." + code),
                value(row.measure(), row.amount()), Words.text("figure.unit." + row.measure().unit()), Words.code("figureSource", row.source()),
                row.asOf(), row.notedBy(), row.inUse(), row.choice() == FigureChoice.CHOSEN ? row.choiceReason() : Words.text("figure.choice." + row.choice()));
    }

    private static String value(Measure measure, Amount amount) {
        if (!amount.isExact()) {
            return amount.text();
        }
        BigDecimal number = measure.unit() == Measure.Unit.YUAN ? amount.value().movePointLeft(WAN) : amount.value();
        String pattern = measure.unit() == Measure.Unit.YUAN ? "#,##0.00" : measure.unit() == Measure.Unit.PERCENT ? "0.0" : "#,##0";
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number) + (amount.currency() == null ? "" : " " + amount.currency());
    }
}
