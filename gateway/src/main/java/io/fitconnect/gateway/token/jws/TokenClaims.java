package io.fitconnect.gateway.token.jws;

import io.fitconnect.platform.revocation.TokenFacts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The claims that the gateway reads; times are seconds since 1970. */
public record TokenClaims(
        @Nullable String issuer,
        List<String> audience,
        long expiresAt,
        long notBefore,
        long issuedAt,
        String subject,
        String clientId,
        String id,
        String session,
        String family,
        List<String> scopes,
        @Nullable String locale) {

    private static final String NONE = "";

    static TokenClaims parse(byte[] json) {
        String issuer = null;
        List<String> audience = List.of();
        Long expiresAt = null;
        long notBefore = Long.MIN_VALUE;
        long issuedAt = 0;
        String subject = NONE;
        String clientId = NONE;
        String id = NONE;
        String session = NONE;
        String family = NONE;
        List<String> scopes = List.of();
        String locale = null;
        try (JsonObjectReader object = new JsonObjectReader(json)) {
            for (String name = object.nextName(); name != null; name = object.nextName()) {
                switch (name) {
                    case "iss" -> issuer = object.text();
                    case "aud" -> audience = object.texts();
                    case "exp" -> expiresAt = object.seconds();
                    case "nbf" -> notBefore = object.seconds();
                    case "iat" -> issuedAt = object.seconds();
                    case "sub" -> subject = object.text();
                    case "client_id" -> clientId = object.text();
                    case "jti" -> id = object.text();
                    case "sid" -> session = object.text();
                    case TokenFacts.FAMILY -> family = object.text();
                    case "scope" -> scopes = scopesOf(object.texts());
                    case "locale" -> locale = object.text();
                    default -> object.skip();
                }
            }
        }
        if (expiresAt == null || subject.isEmpty()) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
        return new TokenClaims(
                issuer, audience, expiresAt, notBefore, issuedAt, subject, clientId, id, session, family, scopes,
                locale);
    }

    /** RFC 9068 writes scopes as one text; an array of them is understood too. */
    private static List<String> scopesOf(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(" ", -1)))
                .filter(scope -> !scope.isEmpty())
                .toList();
    }
}
