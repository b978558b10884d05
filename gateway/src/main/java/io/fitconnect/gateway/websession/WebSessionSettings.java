package io.fitconnect.gateway.websession;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The web app's session.
 *
 * @param shop where the page leads for shopping
 * @param refreshBefore how long before its end an access token is refreshed; so long may auth-service be away unnoticed
 * @param retryAfter how long a session is not refreshed again after auth-service was away
 * @param signInWithin how long a person may take at auth-service's pages
 * @param lifetime how long a browser keeps the cookie; auth-service ends the session by rules of its own
 */
@ConfigurationProperties("fitconnect.gateway.web-session")
@Validated
record WebSessionSettings(
        @DefaultValue("http://localhost:8090/") URI shop,
        @DefaultValue("60s") Duration refreshBefore,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue("15m") Duration signInWithin,
        @DefaultValue("30d") Duration lifetime) {

    @AssertTrue(message = "web-session durations must be positive")
    boolean isTimed() {
        return Stream.of(refreshBefore, retryAfter, signInWithin, lifetime)
                .noneMatch(duration -> duration.isNegative() || duration.isZero());
    }
}
