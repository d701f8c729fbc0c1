package org.fuwubao.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A short list of one-line texts in one column, a line each; absent for an empty list. */
@Converter
public class TextLines implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> lines) {
        return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null ? List.of() : List.of(column.split("\n"));
    }

    /** Each cleaned, none twice, in their order. */
    public static List<String> clean(String field, List<String> lines, int maxCodePoints, int most) {
        List<String> clean = lines == null ? List.of() : lines.stream().map(line -> TypedText.optional(field, line, maxCodePoints))
                .filter(java.util.Objects::nonNull).distinct().toList();
        if (clean.size() > most) {
            throw new BusinessRuleViolation("TOO_MANY", field, most);
        }
        return clean;
    }
}
