package org.fuwubao.identity;

import jakarta.enterprise.context.Dependent;
import java.util.List;

/** What administrators may set about logins; the standards follow GB/T 22239-2019, 8.1.4.1. */
@Dependent
public class LoginParameters implements ParameterSource {

    /** Failed logins within {@link #WINDOW_MINUTES} that lock an account. */
    public static final ParameterKey<Integer> ATTEMPTS = ParameterKey.number("login.attempts", 5, 3, 10);
    public static final ParameterKey<Integer> WINDOW_MINUTES = ParameterKey.number("login.windowMinutes", 15, 5, 60);
    public static final ParameterKey<Integer> LOCK_MINUTES = ParameterKey.number("login.lockMinutes", 15, 15, 120);
    /** A browser session ends so long after the last act of the person. */
    public static final ParameterKey<Integer> IDLE_MINUTES = ParameterKey.number("session.idleMinutes", 30, 5, 30);
    public static final ParameterKey<Integer> SESSION_HOURS = ParameterKey.number("session.hours", 12, 1, 12);
    public static final ParameterKey<Integer> TOKEN_HOURS = ParameterKey.number("token.hours", 12, 1, 24);
    public static final ParameterKey<Integer> ONE_TIME_PASSWORD_HOURS = ParameterKey.number("password.oneTimeHours", 72, 1, 336);

    @Override
    public List<ParameterKey<?>> keys() {
        return List.of(ATTEMPTS, WINDOW_MINUTES, LOCK_MINUTES, IDLE_MINUTES, SESSION_HOURS, TOKEN_HOURS, ONE_TIME_PASSWORD_HOURS);
    }
}
