package io.fitconnect.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** A private key and the algorithm it signs with. The two trusted ones are in the JWKS, all others are forgeries. */
record SigningKey(JWK key, JWSAlgorithm algorithm) {

    /** The type of access tokens (RFC 9068). */
    static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    static final SigningKey ES256 = elliptic("es256-test");
    static final SigningKey RS256 = rsa("rs256-test");

    private static final int RSA_BITS = 2048;

    static SigningKey elliptic(String id) {
        try {
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
            return new SigningKey(key, JWSAlgorithm.ES256);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static SigningKey rsa(String id) {
        try {
            var key = new RSAKeyGenerator(RSA_BITS)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new SigningKey(key, JWSAlgorithm.RS256);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    SigningKey withAlgorithm(JWSAlgorithm other) {
        return new SigningKey(key, other);
    }

    /** The header of an access token that this key signs. */
    JWSHeader.Builder header() {
        return new JWSHeader.Builder(algorithm).type(ACCESS_TOKEN).keyID(key.getKeyID());
    }

    String sign(JWTClaimsSet claims) {
        return sign(header().build(), claims);
    }

    String sign(JWSHeader header, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(signer());
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JWSSigner signer() throws JOSEException {
        return key instanceof ECKey elliptic ? new ECDSASigner(elliptic) : new RSASSASigner((RSAKey) key);
    }
}
