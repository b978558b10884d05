package io.fitconnect.e2e.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the token endpoint gives. */
public record Tokens(
        String accessToken,
        @Nullable String refreshToken,
        @Nullable String idToken,
        String scope,
        Instant expiresAt) {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    static Tokens of(JsonNode json, Clock clock) {
        return new Tokens(
                json.path("access_token").asString(),
                json.path("refresh_token").asString(null),
                json.path("id_token").asString(null),
                json.path("scope").asString(""),
                clock.instant().plusSeconds(json.path("expires_in").asLong()));
    }

    public Optional<String> findRefreshToken() {
        return Optional.ofNullable(refreshToken);
    }

    public Optional<String> findIdToken() {
        return Optional.ofNullable(idToken);
    }

    /** Whether it is time to refresh, a little before the platform would refuse. */
    boolean isStale(Clock clock) {
        return clock.instant().isAfter(expiresAt.minus(MARGIN));
    }

    /** These tokens after a refresh that brought no new identity or refresh token. */
    Tokens orKeep(Tokens previous) {
        return new Tokens(
                accessToken,
                refreshToken == null ? previous.refreshToken : refreshToken,
                idToken == null ? previous.idToken : idToken,
                scope,
                expiresAt);
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "Tokens[%s, until %s]".formatted(scope, expiresAt);
    }
}
