package io.fitconnect.gateway.token.jws;

import java.util.Locale;

/** Why a token is refused: a label for the metrics and a sentence for the client. */
public enum TokenFault {
    MISSING("Send an access token in the header Authorization: Bearer <token>."),
    AMBIGUOUS("Send exactly one Authorization header of the form Bearer <token>."),
    TOO_LARGE("The access token is too long."),
    MALFORMED("The access token is not a well-formed signed JWT."),
    ALGORITHM("The access token must be signed with ES256 or RS256 by a key of that kind."),
    TYPE("The token is not an access token."),
    UNKNOWN_KEY("The access token is signed with an unknown key; get a new one."),
    SIGNATURE("The signature of the access token is not valid."),
    ISSUER("The access token comes from another issuer."),
    AUDIENCE("The access token is meant for another audience."),
    EXPIRED("The access token has expired; refresh it."),
    NOT_YET_VALID("The access token is not valid yet; check the clock."),
    REVOKED("The access token was revoked; sign in again."),
    INTERNAL("The access token has an internal scope, which only services may use between themselves.");

    private final String sentence;

    TokenFault(String sentence) {
        this.sentence = sentence;
    }

    /** Throws {@link TokenRefused} with this fault where a rule does not hold. */
    public void unless(boolean holds) {
        if (!holds) {
            throw new TokenRefused(this);
        }
    }

    /** Whether a signature was checked or keys were asked for to find it. */
    public boolean isCostly() {
        return this == SIGNATURE || this == UNKNOWN_KEY;
    }

    public String sentence() {
        return sentence;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
