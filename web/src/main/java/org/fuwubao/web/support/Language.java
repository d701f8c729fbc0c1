package org.fuwubao.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The language of the page: what the person chose ({@code ?lang=}, kept a year in a cookie), else English where the
 * browser names it ahead of Chinese, else Chinese.
 */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "fwb-lang";
    private static final int A_YEAR = 365 * 24 * 60 * 60;
    private static final Map<String, Locale> OURS = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

    @Inject
    HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = choose();
        }
        return locale;
    }

    /** For the {@code lang} attribute: {@code zh-CN} or {@code en}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isChinese() {
        return "zh".equals(getLocale().getLanguage());
    }

    /** Where the other language is to be had: this page, with everything asked of it. */
    public Other getOther() {
        String code = isChinese() ? "en" : "zh";
        String name = isChinese() ? "English" : "中文";
        return new Other(name, OURS.get(code).toLanguageTag(), Address.ofThisPage(request).with("lang", code).toString());
    }

    private Locale choose() {
        Locale asked = ours(request.getParameter("lang"));
        if (asked != null) {
            remember(asked);
            return asked;
        }
        Locale kept = kept();
        return kept == null ? asked(request) : kept;
    }

    /** What a request asks for that has no choice of its own: REST, and pages before anybody chose. */
    public static Locale asked(HttpServletRequest request) {
        return asked(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }

    /**
     * English where it is named ahead of Chinese, else Chinese: without a header too, which the server would take for
     * a wish for its own language.
     *
     * @param header Accept-Language, with or without weights; absent or unreadable counts as not said
     */
    public static Locale asked(String header) {
        try {
            return header == null || header.isBlank() ? Locale.SIMPLIFIED_CHINESE : Locale.LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0)
                    .map(range -> ours(Locale.forLanguageTag(range.getRange()).getLanguage())).filter(Objects::nonNull)
                    .findFirst().orElse(Locale.SIMPLIFIED_CHINESE);
        } catch (IllegalArgumentException unreadable) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    private void remember(Locale asked) {
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(COOKIE, asked.getLanguage(),
                Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true));
    }

    private Locale kept() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return ours(cookie.getValue());
                }
            }
        }
        return null;
    }

    private static Locale ours(String language) {
        return language == null ? null : OURS.get(language);
    }

    /** The language not shown now. */
    public record Other(String name, String tag, String address) {
    }
}
