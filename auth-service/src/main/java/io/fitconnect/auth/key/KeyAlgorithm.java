package io.fitconnect.auth.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;

/** How tokens may be signed: by ECDSA on P-256 (fast, small; the default) or, for clients that need it, by RSA. */
public enum KeyAlgorithm {
    ES256 {
        @Override
        JWK generatePair() throws JOSEException {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        }
    },
    RS256 {
        @Override
        JWK generatePair() throws JOSEException {
            return new RSAKeyGenerator(RSA_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        }
    };

    private static final int RSA_BITS = 2048;

    /** A new key pair; its id is the thumbprint of RFC 7638. */
    abstract JWK generatePair() throws JOSEException;

    /** A new key pair of a generation. */
    final SigningKey generate(int generation, Instant signsFrom) {
        try {
            return new SigningKey(generatePair(), this, generation, signsFrom);
        } catch (JOSEException e) {
            throw new IllegalStateException("No " + this + " key can be made on this Java", e);
        }
    }
}
