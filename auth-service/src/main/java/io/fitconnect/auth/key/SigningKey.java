package io.fitconnect.auth.key;

import com.nimbusds.jose.jwk.JWK;
import java.time.Instant;

/**
 * One key of an algorithm's line.
 *
 * @param jwk        the key; with its private part unless that was erased
 * @param generation 1 for the first key of the algorithm, then counting
 * @param signsFrom  when it takes over from the generation before
 */
public record SigningKey(JWK jwk, KeyAlgorithm algorithm, int generation, Instant signsFrom) {

    /** The key id that tokens name. */
    public String id() {
        return jwk.getKeyID();
    }

    boolean signsAt(Instant now) {
        return !now.isBefore(signsFrom);
    }

    /** Names the key without showing it. */
    @Override
    public String toString() {
        return algorithm + " key " + generation + " (" + id() + "), signs from " + signsFrom;
    }
}
