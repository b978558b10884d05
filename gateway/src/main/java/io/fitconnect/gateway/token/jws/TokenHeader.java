package io.fitconnect.gateway.token.jws;

import java.util.Locale;
import java.util.Set;

/** The JOSE header of a token; keys and key addresses in it are ignored. */
public record TokenHeader(Algorithm algorithm, String keyId) {

    private static final Set<String> TYPES = Set.of("at+jwt", "application/at+jwt", "jwt");

    static TokenHeader parse(byte[] json) {
        String algorithm = null;
        String keyId = null;
        try (JsonObjectReader object = new JsonObjectReader(json)) {
            for (String name = object.nextName(); name != null; name = object.nextName()) {
                switch (name) {
                    case "alg" -> algorithm = object.text();
                    case "kid" -> keyId = object.text();
                    case "typ" -> requireType(object.text());
                    case "crit", "b64", "zip", "enc" -> throw new TokenRefused(TokenFault.MALFORMED);
                    default -> object.skip();
                }
            }
        }
        Algorithm accepted = Algorithm.find(algorithm);
        if (accepted == null) {
            throw new TokenRefused(TokenFault.ALGORITHM);
        }
        if (keyId == null) {
            throw new TokenRefused(TokenFault.UNKNOWN_KEY);
        }
        return new TokenHeader(accepted, keyId);
    }

    /** A token may leave its type out; one that names another type, such as a logout token, is no access token. */
    private static void requireType(String type) {
        if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            throw new TokenRefused(TokenFault.TYPE);
        }
    }
}
