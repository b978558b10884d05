package io.fitconnect.auth.client;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** How the tokens of a client are signed. */
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

    /** The algorithm of all of a client's tokens; its setting for ID tokens counts for access tokens too. */
    public static SignatureAlgorithm of(RegisteredClient client) {
        return client.getTokenSettings().getIdTokenSignatureAlgorithm();
    }
}
