package io.fitconnect.auth.key;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The keys as this instance last read them. What each may do is decided at the moment of use. */
@Component
class CurrentKeys {

    private final Clock clock;
    private volatile KeyRing ring;

    CurrentKeys(KeySettings settings, Clock clock) {
        this.clock = clock;
        this.ring = new KeyRing(List.of(), settings);
    }

    void replace(KeyRing newRing) {
        this.ring = newRing;
    }

    JWKSet signing() {
        return ring.signing(clock.instant());
    }

    JWKSet published() {
        return ring.published(clock.instant());
    }

    JWKSet remembered() {
        return ring.remembered();
    }

    /** When the oldest of the keys that sign now began to. */
    Optional<Instant> findSigningSince() {
        return ring.findSigningSince(clock.instant());
    }
}
