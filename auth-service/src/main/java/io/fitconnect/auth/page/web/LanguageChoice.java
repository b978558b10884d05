package io.fitconnect.auth.page.web;

import io.fitconnect.auth.page.PageLanguages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/** Remembers the language that a visitor chose. */
final class LanguageChoice implements HandlerInterceptor {

    private final LocaleResolver locales;

    LanguageChoice(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        PageLanguages.find(request.getParameter(PageLocaleResolver.PARAMETER))
                .ifPresent(chosen -> locales.setLocale(request, response, chosen));
        return true;
    }
}
