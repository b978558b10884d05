package io.fitconnect.gateway.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims that the gateway reads; times are seconds since 1970. */
record TokenClaims(
        @Nullable String issuer,
        List<String> audience,
        long expiresAt,
        long notBefore,
        String subject,
        String clientId,
        String id,
        String session) {

    private static final String NONE = "";

    static TokenClaims parse(byte[] json) {
        String issuer = null;
        List<String> audience = List.of();
        Long expiresAt = null;
        long notBefore = Long.MIN_VALUE;
        String subject = NONE;
        String clientId = NONE;
        String id = NONE;
        String session = NONE;
        try (StrictJson object = new StrictJson(json)) {
            for (String name = object.nextName(); name != null; name = object.nextName()) {
                switch (name) {
                    case "iss" -> issuer = object.text();
                    case "aud" -> audience = object.texts();
                    case "exp" -> expiresAt = object.seconds();
                    case "nbf" -> notBefore = object.seconds();
                    case "sub" -> subject = object.text();
                    case "client_id" -> clientId = object.text();
                    case "jti" -> id = object.text();
                    case "sid" -> session = object.text();
                    default -> object.skip();
                }
            }
        }
        if (expiresAt == null || subject.isEmpty()) {
            throw new TokenRefused(Fault.MALFORMED);
        }
        return new TokenClaims(issuer, audience, expiresAt, notBefore, subject, clientId, id, session);
    }
}
