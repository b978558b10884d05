package io.fitconnect.gateway.token.jws;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JacksonException;

/** The parts of a compact JWS, read strictly: three parts, base64url without padding, canonical signature. */
public final class SignedToken {

    private final TokenHeader header;
    private final TokenClaims claims;
    private final byte[] signedBytes;
    private final byte[] signature;

    private SignedToken(TokenHeader header, TokenClaims claims, byte[] signedBytes, byte[] signature) {
        this.header = header;
        this.claims = claims;
        this.signedBytes = signedBytes;
        this.signature = signature;
    }

    public static SignedToken parse(String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (first < 1 || second < 0 || text.indexOf('.', second + 1) >= 0 || text.indexOf('=') >= 0) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
        try {
            TokenHeader header = TokenHeader.parse(decode(text.substring(0, first)));
            TokenClaims claims = TokenClaims.parse(decode(text.substring(first + 1, second)));
            byte[] signed = text.substring(0, second).getBytes(StandardCharsets.US_ASCII);
            return new SignedToken(header, claims, signed, decodeCanonical(text.substring(second + 1)));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
    }

    public TokenHeader header() {
        return header;
    }

    public TokenClaims claims() {
        return claims;
    }

    public byte[] signedBytes() {
        return signedBytes;
    }

    public byte[] signature() {
        return signature;
    }

    private static byte[] decode(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    /** Other spellings of the same signature would be other tokens to the cache. */
    private static byte[] decodeCanonical(String part) {
        byte[] bytes = decode(part);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
        return bytes;
    }
}
