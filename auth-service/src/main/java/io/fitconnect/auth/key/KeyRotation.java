package io.fitconnect.auth.key;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the keys, adds the next one when it is due, and erases what is spent. Each instance does it on its own; two that
 * do it at once agree, because a generation can be stored only once.
 */
@Component
class KeyRotation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final SigningKeys keys;
    private final CurrentKeys current;
    private final KeySettings settings;
    private final Clock clock;

    KeyRotation(SigningKeys keys, CurrentKeys current, KeySettings settings, Clock clock, MeterRegistry meters) {
        this.keys = keys;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
        TimeGauge.builder("fitconnect.auth.signing.key.age", this, TimeUnit.SECONDS, KeyRotation::ageSeconds)
                .description("Age of the oldest key that signs now")
                .register(meters);
    }

    /** There are keys before the first request comes. */
    @Override
    public void afterSingletonsInstantiated() {
        rotate();
    }

    @Scheduled(
            fixedDelayString = "${fitconnect.auth.keys.refresh:1m}",
            initialDelayString = "${fitconnect.auth.keys.refresh:1m}")
    void rotate() {
        Instant now = clock.instant();
        KeyRing ring = read();
        List<SigningKey> due = ring.due(now);
        for (SigningKey key : due) {
            keys.addUnlessPresent(key);
            LOG.info("Next signing key: {}", key);
        }
        ring.spent(now).stream().filter(key -> key.jwk().isPrivate()).forEach(keys::erasePrivatePart);
        ring.forgotten(now).forEach(keys::forget);
        current.replace(due.isEmpty() ? ring : read());
    }

    private KeyRing read() {
        return new KeyRing(keys.list(), settings);
    }

    private double ageSeconds() {
        return current.findSigningSince()
                .map(since -> (double) Duration.between(since, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
