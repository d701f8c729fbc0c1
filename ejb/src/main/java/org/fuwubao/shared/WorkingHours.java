package org.fuwubao.shared;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hours of a working day, in order and apart: {@code 09:00-12:00,13:00-18:00}. */
public record WorkingHours(List<Span> spans) {

    /** What holds where a unit has no hours of its own. */
    public static final String STANDARD_TEXT = "09:00-12:00,13:00-18:00";
    private static final Pattern SPAN = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]");
    public static final WorkingHours STANDARD = read(STANDARD_TEXT);

    /** From the first minute to the one it ends at. */
    public record Span(LocalTime from, LocalTime to) {

        Duration length() {
            return Duration.between(from, to);
        }
    }

    public WorkingHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new BusinessRuleViolation("WORKING_HOURS", "hours", STANDARD_TEXT);
        }
        LocalTime last = LocalTime.MIN;
        for (Span span : spans) {
            if (!span.to().isAfter(span.from()) || span.from().isBefore(last)) {
                throw new BusinessRuleViolation("WORKING_HOURS", "hours", STANDARD_TEXT);
            }
            last = span.to();
        }
    }

    /** @throws BusinessRuleViolation {@code WORKING_HOURS} for anything that is not spans in order, {@code HH:mm-HH:mm} cut by commas */
    public static WorkingHours read(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : (text == null ? "" : text.replace(" ", "")).split(",")) {
            if (!SPAN.matcher(part).matches()) {
                throw new BusinessRuleViolation("WORKING_HOURS", "hours", "09:00-12:00,13:00-18:00");
            }
            spans.add(new Span(LocalTime.parse(part.substring(0, 5)), LocalTime.parse(part.substring(6))));
        }
        return new WorkingHours(spans);
    }

    /** Worked time of a whole working day. */
    public Duration ofDay() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    public LocalTime closing() {
        return spans.get(spans.size() - 1).to();
    }

    @Override
    public String toString() {
        return spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(","));
    }
}
