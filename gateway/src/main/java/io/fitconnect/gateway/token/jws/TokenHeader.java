package io.fitconnect.gateway.token.jws;

import java.util.Locale;
import java.util.Set;

/**
 * The JOSE header of a token, which names the type of an access token (RFC 9068, section 4): another signed token, such as an ID
 * token, is none. Keys and key addresses in it are ignored.
 */
public record TokenHeader(Algorithm algorithm, String keyId) {

    private static final Set<String> TYPES = Set.of("at+jwt", "application/at+jwt");

    static TokenHeader parse(byte[] json) {
        String algorithm = null;
        String keyId = null;
        String type = "";
        try (JsonObjectReader object = new JsonObjectReader(json)) {
            for (String name = object.nextName(); name != null; name = object.nextName()) {
                switch (name) {
                    case "alg" -> algorithm = object.text();
                    case "kid" -> keyId = object.text();
                    case "typ" -> type = object.text();
                    case "crit", "b64", "zip", "enc" -> throw new TokenRefused(TokenFault.MALFORMED);
                    default -> object.skip();
                }
            }
        }
        Algorithm accepted = Algorithm.find(algorithm);
        if (accepted == null) {
            throw new TokenRefused(TokenFault.ALGORITHM);
        }
        TokenFault.TYPE.unless(TYPES.contains(type.toLowerCase(Locale.ROOT)));
        if (keyId == null) {
            throw new TokenRefused(TokenFault.UNKNOWN_KEY);
        }
        return new TokenHeader(accepted, keyId);
    }
}
