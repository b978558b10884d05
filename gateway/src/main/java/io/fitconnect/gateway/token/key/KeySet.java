package io.fitconnect.gateway.token.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import io.fitconnect.gateway.token.jws.Algorithm;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The usable keys of a published key set: P-256 and RSA of at least 2048 bits, for signatures, each with an id. */
public record KeySet(Map<String, VerificationKey> keys) {

    static final KeySet NONE = new KeySet(Map.of());

    private static final int LEAST_RSA_BITS = 2048;

    public static KeySet parse(String document) throws ParseException, JOSEException {
        Map<String, VerificationKey> keys = new HashMap<>();
        for (JWK key : JWKSet.parse(document).getKeys()) {
            VerificationKey usable = usable(key);
            if (usable != null && keys.put(usable.id(), usable) != null) {
                throw new ParseException("Two keys have the id " + usable.id(), 0);
            }
        }
        if (keys.isEmpty()) {
            throw new ParseException("The key set holds no usable key", 0);
        }
        return new KeySet(Map.copyOf(keys));
    }

    @Nullable
    public VerificationKey find(String id) {
        return keys.get(id);
    }

    Set<String> ids() {
        return keys.keySet();
    }

    /** Ids that stand for the same key in both sets. */
    Set<String> idsSharedWith(KeySet other) {
        return keys.values().stream()
                .filter(key -> key.equals(other.find(key.id())))
                .map(VerificationKey::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable VerificationKey usable(JWK key) throws JOSEException {
        if (key.getKeyID() == null || (key.getKeyUse() != null && !KeyUse.SIGNATURE.equals(key.getKeyUse()))) {
            return null;
        }
        if (key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve()) && speaks(key, Algorithm.ES256)) {
            return new VerificationKey(key.getKeyID(), Algorithm.ES256, ec.toECPublicKey());
        }
        if (key instanceof RSAKey rsa && rsa.size() >= LEAST_RSA_BITS && speaks(key, Algorithm.RS256)) {
            return new VerificationKey(key.getKeyID(), Algorithm.RS256, rsa.toRSAPublicKey());
        }
        return null;
    }

    private static boolean speaks(JWK key, Algorithm algorithm) {
        return key.getAlgorithm() == null
                || algorithm.name().equals(key.getAlgorithm().getName());
    }
}
