package org.fuwubao.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fuwubao.enterprise.FigureSource;
import org.fuwubao.figure.Amount;
import org.fuwubao.figure.FigureChoice;
import org.fuwubao.figure.FigureForm;
import org.fuwubao.figure.FigureRow;
import org.fuwubao.figure.Measure;
import org.fuwubao.figure.Period;
import org.fuwubao.figure.Qualifier;

/** What one source says of one measure. Money is a text in yuan with two decimals; shares (25 = 25 %) and counts are numbers. */
@Schema(name = "Figure")
public record FigureBody(@Schema(implementation = String.class, nullable = true) JsonNode value, String text, Qualifier qualifier,
        @Schema(implementation = String.class, nullable = true) JsonNode low, @Schema(implementation = String.class, nullable = true) JsonNode high,
        String currency, FigureSource source, LocalDate asOf,
        @Schema(readOnly = true) Boolean inUse, @Schema(readOnly = true) FigureChoice choice, @Schema(readOnly = true) String choiceReason) {

    private static final int MONEY_DECIMALS = 2;

    static FigureBody of(FigureRow row) {
        Amount amount = row.amount();
        Measure.Unit unit = row.measure().unit();
        return new FigureBody(number(unit, amount.value()), amount.text(), amount.qualifier(), number(unit, amount.low()), number(unit, amount.high()),
                amount.currency(), row.source(), row.asOf(), row.inUse(), row.choice(), row.choiceReason());
    }

    private static JsonNode number(Measure.Unit unit, BigDecimal value) {
        return value == null ? NullNode.instance
                : unit == Measure.Unit.YUAN ? TextNode.valueOf(value.setScale(MONEY_DECIMALS, RoundingMode.HALF_UP).toPlainString()) : DecimalNode.valueOf(value);
    }

    /** Without a value and without words the source's value is taken away. */
    FigureForm toForm(Measure measure, Period period) {
        BigDecimal exact = read(measure, value);
        Amount amount = exact != null ? currency == null ? Amount.exact(exact) : Amount.in(currency, exact)
                : text == null && qualifier == null ? null : qualified(measure);
        return new FigureForm(measure, period, amount, source, asOf);
    }

    private Amount qualified(Measure measure) {
        if (qualifier == null || text == null) {
            throw new Refused(ApiProblem.invalid(422, measure.code(), "WRONG_TYPE"));
        }
        return Amount.qualified(qualifier, text, read(measure, low), read(measure, high));
    }

    private static BigDecimal read(Measure measure, JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        boolean money = measure.unit() == Measure.Unit.YUAN;
        if (money ? !node.isTextual() || !node.textValue().matches("-?[0-9]{1,18}(\\.[0-9]{1,2})?") : !node.isNumber()) {
            throw new Refused(ApiProblem.invalid(422, measure.code(), "WRONG_TYPE"));
        }
        return money ? new BigDecimal(node.textValue()) : node.decimalValue();
    }
}
