package io.fitconnect.auth.key;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All keys as they were read at one moment, in one line for each algorithm. */
final class KeyRing {

    private final List<SigningKey> keys;
    private final List<KeyLine> lines;

    KeyRing(List<SigningKey> keys, KeySettings settings) {
        this.keys = List.copyOf(keys);
        this.lines = Stream.of(KeyAlgorithm.values())
                .map(algorithm -> new KeyLine(algorithm, keys, settings))
                .toList();
    }

    /** The private keys that sign now, one for each algorithm. */
    JWKSet signing(Instant now) {
        return new JWKSet(signers(now).map(SigningKey::jwk).toList());
    }

    Optional<Instant> findSigningSince(Instant now) {
        return signers(now).map(SigningKey::signsFrom).min(Comparator.naturalOrder());
    }

    /** The public keys that others check tokens with. */
    JWKSet published(Instant now) {
        return publicParts(collect(line -> line.published(now)));
    }

    /** Every public key that is remembered. */
    JWKSet remembered() {
        return publicParts(keys);
    }

    List<SigningKey> due(Instant now) {
        return lines.stream()
                .map(line -> line.findDue(now))
                .flatMap(Optional::stream)
                .toList();
    }

    List<SigningKey> spent(Instant now) {
        return collect(line -> line.spent(now));
    }

    List<SigningKey> forgotten(Instant now) {
        return collect(line -> line.forgotten(now));
    }

    private Stream<SigningKey> signers(Instant now) {
        return lines.stream().map(line -> line.findSigning(now)).flatMap(Optional::stream);
    }

    private List<SigningKey> collect(Function<KeyLine, List<SigningKey>> part) {
        return lines.stream().map(part).flatMap(Collection::stream).toList();
    }

    private static JWKSet publicParts(List<SigningKey> keys) {
        return new JWKSet(
                keys.stream().map(SigningKey::jwk).map(JWK::toPublicJWK).toList());
    }
}
