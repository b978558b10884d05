package io.fitconnect.shop.page.web;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.shop.page.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: what the visitor chose ({@code ?lang=}, remembered in a cookie), else what the browser prefers. */
final class PageLocaleResolver implements LocaleResolver {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "shop-language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Cookies cookies;

    PageLocaleResolver(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Languages.find(request.getParameter(PARAMETER))
                .or(() -> cookies.find(request, COOKIE).flatMap(Languages::find))
                .orElseGet(() -> Languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            cookies.keep(response, COOKIE, locale.toLanguageTag(), REMEMBERED);
        }
    }
}
