package io.fitconnect.integration.connector;

import io.fitconnect.platform.breaker.Breaker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What operators see of trackers. */
@Component
class TrackerMeters {

    private final MeterRegistry meters;

    TrackerMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    Timer.Sample start() {
        return Timer.start(meters);
    }

    void called(Timer.Sample time, String tracker, CallPurpose purpose, String outcome) {
        time.stop(Timer.builder("tracker.calls")
                .description("Calls to trackers, by what came of them")
                .tag("tracker", tracker)
                .tag("purpose", purpose.name().toLowerCase(Locale.ROOT))
                .tag("outcome", outcome)
                .register(meters));
    }

    void fetched(String tracker) {
        Counter.builder("tracker.recordings")
                .description("Recordings that were fetched from trackers")
                .tag("tracker", tracker)
                .register(meters)
                .increment();
    }

    void noticed(String tracker, String outcome) {
        Counter.builder("tracker.notices")
                .description("Deliveries of trackers: taken, replayed or forged")
                .tag("tracker", tracker)
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }

    void watch(String tracker, Breaker breaker) {
        Gauge.builder(
                        "tracker.breaker.open",
                        breaker,
                        watched -> watched.findPause().isPresent() ? 1 : 0)
                .description("Whether a tracker is left alone since it does not answer")
                .tag("tracker", tracker)
                .register(meters);
    }
}
