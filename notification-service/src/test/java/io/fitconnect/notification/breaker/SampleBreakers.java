package io.fitconnect.notification.breaker;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;

/** Breakers with the settings by default, but for two targets only. */
public final class SampleBreakers {

    public static final int LEAST_CALLS = 5;
    public static final Duration OPEN_FOR = Duration.ofSeconds(15);

    private SampleBreakers() {}

    public static Breakers of(Clock clock, MeterRegistry meters) {
        return new Breakers(
                new BreakerSettings(20, LEAST_CALLS, 50, OPEN_FOR, Duration.ofMinutes(10), 2), clock, meters);
    }
}
