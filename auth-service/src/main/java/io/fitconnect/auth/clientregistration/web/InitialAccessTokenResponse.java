package io.fitconnect.auth.clientregistration.web;

import io.fitconnect.auth.clientregistration.InitialAccessToken;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A new initial access token. */
record InitialAccessTokenResponse(
        @Schema(description = "For the header Authorization of one request to registration_endpoint (RFC 7591)")
        String token,

        Instant expiresAt) {

    static InitialAccessTokenResponse of(InitialAccessToken token) {
        return new InitialAccessTokenResponse(token.value(), token.expiresAt());
    }

    /** Hides the token. */
    @Override
    public String toString() {
        return "InitialAccessTokenResponse[expiresAt=" + expiresAt + "]";
    }
}
