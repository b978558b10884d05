package io.fitconnect.e2e.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes tokens of a true one: good ones with the platform's keys, and every kind that no service may accept. */
final class Forger {

    private static final int ES256_SIGNATURE_BYTES = 64;
    private static final long LONG_SECONDS = 3_600;

    private final StolenKeys keys;
    private final String token;
    private final JWTClaimsSet claims;

    Forger(StolenKeys keys, String token) throws ParseException {
        this.keys = keys;
        this.token = token;
        this.claims = SignedJWT.parse(token).getJWTClaimsSet();
    }

    /** As good as the true one: without them a refusal of the others would prove nothing. */
    Map<String, String> goodTokens() throws JOSEException {
        return Map.of("ES256", elliptic(claims), "RS256", rsa(JWSAlgorithm.RS256));
    }

    Map<String, String> badTokens(String idToken) throws JOSEException {
        var bad = new LinkedHashMap<String, String>();
        bad.put("alg none", unsigned("none"));
        bad.put("alg nOnE", unsigned("nOnE"));
        bad.put("HS256 with the public RSA key as DER", confused(publicKey()));
        bad.put("HS256 with the public RSA key as PEM", confused(pem(publicKey())));
        bad.put("RS512 with the true key", rsa(JWSAlgorithm.RS512));
        bad.put("PS256 with the true key", rsa(JWSAlgorithm.PS256));
        bad.put("another key under the true id", stranger(keys.elliptic().getKeyID()));
        bad.put("another key under an unknown id", stranger("unknown"));
        bad.put(
                "signature of zeros",
                token.substring(0, token.lastIndexOf('.') + 1) + Base64URL.encode(new byte[ES256_SIGNATURE_BYTES]));
        bad.put("other claims under a true signature", tampered());
        bad.put("another issuer", elliptic(with(builder -> builder.issuer("https://evil.example"))));
        bad.put("no issuer", elliptic(with(builder -> builder.issuer(null))));
        bad.put("another audience", elliptic(with(builder -> builder.audience("somebody-else"))));
        bad.put("no audience", elliptic(with(builder -> builder.audience(List.of()))));
        bad.put("an ID token", idToken);
        bad.put("expired", elliptic(with(builder -> builder.expirationTime(in(-LONG_SECONDS)))));
        bad.put("without an end", elliptic(with(builder -> builder.expirationTime(null))));
        bad.put("not valid yet", elliptic(with(builder -> builder.notBeforeTime(in(LONG_SECONDS)))));
        return bad;
    }

    private JWTClaimsSet with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder(claims)).build();
    }

    private String elliptic(JWTClaimsSet changed) throws JOSEException {
        return sign(JWSAlgorithm.ES256, keys.elliptic().getKeyID(), new ECDSASigner(keys.elliptic()), changed);
    }

    private String rsa(JWSAlgorithm algorithm) throws JOSEException {
        return sign(algorithm, keys.rsa().getKeyID(), new RSASSASigner(keys.rsa()), claims);
    }

    private String stranger(String keyId) throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).generate();
        return sign(JWSAlgorithm.ES256, keyId, new ECDSASigner(key), claims);
    }

    private String confused(byte[] publicKey) throws JOSEException {
        return sign(JWSAlgorithm.HS256, keys.rsa().getKeyID(), new MACSigner(publicKey), claims);
    }

    private String unsigned(String algorithm) {
        var header = "{\"alg\":\"%s\",\"kid\":\"%s\"}"
                .formatted(algorithm, keys.elliptic().getKeyID());
        return Base64URL.encode(header) + "." + Base64URL.encode(claims.toString()) + ".";
    }

    private String tampered() {
        var parts = token.split("\\.", -1);
        var changed = with(builder -> builder.claim("roles", List.of("athlete", "admin")));
        return parts[0] + "." + Base64URL.encode(changed.toString()) + "." + parts[2];
    }

    private byte[] publicKey() throws JOSEException {
        return keys.rsa().toRSAPublicKey().getEncoded();
    }

    private static byte[] pem(byte[] der) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return ("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String sign(JWSAlgorithm algorithm, String keyId, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(keyId)
                        .build(),
                claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
