package io.fitconnect.gateway.token.jws;

import org.jspecify.annotations.Nullable;

/** The signature algorithms that are accepted; there is no way to name another one. */
public enum Algorithm {
    ES256("SHA256withECDSAinP1363Format"),
    RS256("SHA256withRSA");

    private final String signature;

    Algorithm(String signature) {
        this.signature = signature;
    }

    public String signature() {
        return signature;
    }

    static @Nullable Algorithm find(@Nullable String name) {
        if ("ES256".equals(name)) {
            return ES256;
        }
        return "RS256".equals(name) ? RS256 : null;
    }
}
