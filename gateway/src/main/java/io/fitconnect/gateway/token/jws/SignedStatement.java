package io.fitconnect.gateway.token.jws;

import io.fitconnect.platform.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A compact JWS that is no access token, such as an ID token or a logout token; rare, so it is read as a tree. Its type and
 * claims are for the caller to check, and so is the signature.
 */
public final class SignedStatement {

    private static final JsonMapper JSON = StrictJson.mapper();
    private static final int LONGEST = 8192;
    private static final int PARTS = 3;

    private final Algorithm algorithm;
    private final String keyId;
    private final String type;
    private final JsonNode claims;
    private final byte[] signedBytes;
    private final byte[] signature;

    private SignedStatement(Algorithm algorithm, JsonNode header, JsonNode claims, byte[] signed, byte[] signature) {
        this.algorithm = algorithm;
        this.keyId = header.path("kid").asString("");
        this.type = header.path("typ").asString("").toLowerCase(Locale.ROOT);
        this.claims = claims;
        this.signedBytes = signed;
        this.signature = signature;
    }

    /** Reads a token; throws {@link TokenRefused} when it is malformed. */
    public static SignedStatement parse(String text) {
        String[] parts = text.split("\\.", PARTS + 1);
        if (parts.length != PARTS || text.length() > LONGEST) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
        try {
            JsonNode header = JSON.readTree(decode(parts[0]));
            Algorithm algorithm = Algorithm.find(header.path("alg").asString(""));
            if (algorithm == null) {
                throw new TokenRefused(TokenFault.ALGORITHM);
            }
            if (List.of("crit", "b64", "zip", "enc").stream().anyMatch(header::has)) {
                throw new TokenRefused(TokenFault.MALFORMED);
            }
            byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            return new SignedStatement(algorithm, header, JSON.readTree(decode(parts[1])), signed, decode(parts[2]));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    public String keyId() {
        return keyId;
    }

    /** The header's {@code typ} in small letters, or empty. */
    public String type() {
        return type;
    }

    public JsonNode claims() {
        return claims;
    }

    public byte[] signedBytes() {
        return signedBytes;
    }

    public byte[] signature() {
        return signature;
    }

    /** A claim that is a text, or empty. */
    public String text(String claim) {
        JsonNode value = claims.path(claim);
        return value.isString() ? value.asString() : "";
    }

    /** A claim that is whole seconds since 1970, or zero. */
    public long seconds(String claim) {
        JsonNode value = claims.path(claim);
        return value.isIntegralNumber() ? value.asLong() : 0;
    }

    /** A claim that is a text or a list of texts; any other member of it makes the list empty. */
    public List<String> texts(String claim) {
        JsonNode value = claims.path(claim);
        if (!value.isArray()) {
            return value.isString() ? List.of(value.asString()) : List.of();
        }
        boolean plain = StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isString);
        return plain
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList()
                : List.of();
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}
