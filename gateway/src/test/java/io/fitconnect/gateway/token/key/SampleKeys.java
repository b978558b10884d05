package io.fitconnect.gateway.token.key;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Keys as the settings would make them, for the tests of those who ask for them. */
public final class SampleKeys {

    static final KeySettings SETTINGS =
            new KeySettings(Duration.ofMinutes(5), Duration.ofSeconds(5), Duration.ofSeconds(3));

    private SampleKeys() {}

    public static SigningKeys from(Mono<KeySet> published, Clock clock) {
        return new SigningKeys(() -> published, kept -> {}, SETTINGS, clock, new SimpleMeterRegistry());
    }
}
