package io.fitconnect.auth.client;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** How what a client reads itself is signed: its ID tokens and logout tokens. */
public enum TokenSignature {
    ES256(SignatureAlgorithm.ES256),
    RS256(SignatureAlgorithm.RS256);

    private final SignatureAlgorithm algorithm;

    TokenSignature(SignatureAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /** The algorithm of a client's ID tokens and logout tokens. */
    public static SignatureAlgorithm of(RegisteredClient client) {
        return client.getTokenSettings().getIdTokenSignatureAlgorithm();
    }
}
