package org.fuwubao.replay;

/** What a request was answered. @param headers lines of name, colon and value @param body JSON, {@code null} for none */
public record Answer(int status, String headers, String body) {
}
