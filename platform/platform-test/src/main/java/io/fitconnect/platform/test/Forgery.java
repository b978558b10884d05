package io.fitconnect.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Ways to make a token look signed. */
final class Forgery {

    private static final int ES256_SIGNATURE_BYTES = 64;

    private Forgery() {}

    static String unsigned(String algorithm, JWTClaimsSet claims) {
        return Base64URL.encode("{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\",\"kid\":\""
                        + SigningKey.ES256.key().getKeyID() + "\"}")
                + "."
                + Base64URL.encode(claims.toString())
                + ".";
    }

    /** HS256 with the published RSA key as the secret: verifies where the verifier lets the header choose. */
    static String confused(byte[] publicKey, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(SigningKey.ACCESS_TOKEN)
                            .keyID(SigningKey.RS256.key().getKeyID())
                            .build(),
                    claims);
            jwt.sign(new MACSigner(publicKey));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static byte[] publicKeyAsDer() {
        try {
            return ((RSAKey) SigningKey.RS256.key()).toRSAPublicKey().getEncoded();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static byte[] publicKeyAsPem() {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKeyAsDer());
        return ("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The signature of zeros that a careless curve arithmetic takes for valid. */
    static String signedWithZeros(TestToken token) {
        return withSignature(token.token(), new byte[ES256_SIGNATURE_BYTES]);
    }

    /** A true header and signature around other claims. */
    static String tampered(TestToken token, JWTClaimsSet claims) {
        var parts = token.token().split("\\.", -1);
        return parts[0] + "." + Base64URL.encode(claims.toString()) + "." + parts[2];
    }

    /** Signed by a stranger who brings his own public key along in the header. */
    static String withEmbeddedKey(SigningKey stranger, JWTClaimsSet claims) {
        return stranger.sign(
                new JWSHeader.Builder(stranger.algorithm())
                        .type(SigningKey.ACCESS_TOKEN)
                        .jwk(stranger.key().toPublicJWK())
                        .build(),
                claims);
    }

    /** Truly signed, but with a critical header, which a verifier that does not know it must refuse. */
    static String withCriticalHeader(JWTClaimsSet claims) {
        return SigningKey.ES256.sign(
                SigningKey.ES256
                        .header()
                        .criticalParams(Set.of("urn:fitconnect:unknown"))
                        .customParam("urn:fitconnect:unknown", true)
                        .build(),
                claims);
    }

    /** Truly signed, but of another type than an access token. */
    static String typed(String type, JWTClaimsSet claims) {
        return SigningKey.ES256.sign(
                SigningKey.ES256.header().type(new JOSEObjectType(type)).build(), claims);
    }

    /** Truly signed, but of no type, as ID tokens are. */
    static String untyped(JWTClaimsSet claims) {
        return SigningKey.ES256.sign(SigningKey.ES256.header().type(null).build(), claims);
    }

    private static String withSignature(String token, byte[] signature) {
        return token.substring(0, token.lastIndexOf('.') + 1) + Base64URL.encode(signature);
    }
}
