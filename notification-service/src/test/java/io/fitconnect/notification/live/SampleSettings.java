package io.fitconnect.notification.live;

import io.fitconnect.platform.revocation.RevocationSettings;
import io.fitconnect.platform.revocation.Revocations;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;

/** Settings with small bounds: two streams of an athlete, four signals in a queue. */
public final class SampleSettings {

    private SampleSettings() {}

    public static LiveSettings streams() {
        return new LiveSettings(0, null, 2, Duration.ofSeconds(25), 100, 4, Duration.ofSeconds(3));
    }

    /** Streams of an instance that knows no revocation. */
    public static OpenStreams openStreams(MeterRegistry metrics) {
        return new OpenStreams(streams(), new Revocations(revocations(), Clock.systemUTC()), metrics);
    }

    public static RevocationSettings revocations() {
        return new RevocationSettings(Duration.ofSeconds(2), 100, Duration.ofMinutes(70), 1000);
    }
}
