package org.fuwubao.web.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 2026-03-31, 2026/3/31, 2026.3.31, 20260331, 2026年3月31日; shown as 2026-03-31. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern TYPED = Pattern.compile("(\\d{4})\\s*[-/.年]?\\s*(\\d{1,2})\\s*[-/.月]?\\s*(\\d{1,2})\\s*日?");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher typed = TYPED.matcher(text.strip());
        try {
            if (typed.matches()) {
                return LocalDate.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            throw refused(noSuchDay);
        }
        throw refused(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static ConverterException refused(Throwable cause) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.text("form.day.wrong"), null), cause);
    }
}
