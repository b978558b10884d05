package io.fitconnect.auth.page.web;

import io.fitconnect.auth.page.InterruptedAuthorizations;
import io.fitconnect.auth.page.PageLanguages;
import io.fitconnect.platform.message.web.RequestLanguage;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: what the visitor chose ({@code ?lang=}, remembered in a cookie), else what the application that
 * sent them asks for ({@code ui_locales}), else what the browser prefers.
 */
final class PageLocaleResolver implements LocaleResolver {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "fitconnect-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final InterruptedAuthorizations interrupted;

    PageLocaleResolver(InterruptedAuthorizations interrupted) {
        this.interrupted = interrupted;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return PageLanguages.find(request.getParameter(PARAMETER))
                .or(() -> PageLanguages.find(cookie(request)))
                .or(() -> interrupted.findUiLocales(request).flatMap(PageLanguages::find))
                .orElseGet(() -> RequestLanguage.of(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) {
            return;
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, locale.toLanguageTag())
                        .path("/")
                        .maxAge(REMEMBERED)
                        .httpOnly(false) // the web app's script reads and writes it
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }
}
