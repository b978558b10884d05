package io.fitconnect.platform.message.web;

import io.fitconnect.platform.message.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The language that a request is answered in: what its client shows, by {@code Accept-Language}; else the person's setting, which tokens
 * of the house's clients carry as {@code locale}.
 */
public final class RequestLanguage {

    private static final String CLAIM = "locale";

    private RequestLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return Languages.findPreferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .or(RequestLanguage::findSetting)
                .orElse(Languages.DEFAULT);
    }

    private static Optional<Locale> findSetting() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.getPrincipal() instanceof Jwt token
                ? Languages.find(token.getClaimAsString(CLAIM))
                : Optional.empty();
    }
}
