package io.fitconnect.training.viewing.web;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that hold for one viewer, and only until the athlete decides otherwise. */
final class SeenAnswers {

    private SeenAnswers() {}

    static <T> ResponseEntity<T> of(T body, Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(body);
    }
}
