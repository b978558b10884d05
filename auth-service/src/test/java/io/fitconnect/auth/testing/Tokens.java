package io.fitconnect.auth.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** Reads tokens without checking them. */
public final class Tokens {

    private Tokens() {}

    public static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The algorithm and the key that a token names. */
    public static String algorithm(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getAlgorithm().getName();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The type that a token names; "none" when it names none. */
    public static String type(String token) {
        try {
            var type = SignedJWT.parse(token).getHeader().getType();
            return type == null ? "none" : type.getType();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static String keyId(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
