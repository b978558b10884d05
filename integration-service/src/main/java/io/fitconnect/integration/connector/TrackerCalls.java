package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.TrackerFailure.Kind;
import io.fitconnect.platform.breaker.Breaker;
import io.fitconnect.platform.breaker.BreakerCall;
import io.fitconnect.platform.breaker.BreakerLimits;
import io.fitconnect.platform.breaker.BreakerOpen;
import io.fitconnect.platform.breaker.BreakerSigns;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Makes all calls to trackers: within their limits, by their breakers, counted. */
@Component
class TrackerCalls {

    private static final BreakerSigns AWAY = BreakerSigns.ofFailures(TrackerCalls::isAway);

    private final ConnectorSettings settings;
    private final TrackerMeters meters;
    private final Clock clock;
    private final Map<String, Breaker> breakers = new ConcurrentHashMap<>();

    TrackerCalls(ConnectorSettings settings, TrackerMeters meters, Clock clock) {
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    <T> T call(Tracker tracker, CallPurpose purpose, BreakerCall<T, TrackerFailure> call) throws TrackerFailure {
        Optional<Duration> pause = tracker.budget().findPause(purpose);
        if (pause.isPresent()) {
            throw TrackerFailure.of(Kind.LIMITED, "The limits of " + tracker.name() + " are used", pause.get());
        }
        Timer.Sample time = meters.start();
        String outcome = "fault";
        try {
            T answer = breakerOf(tracker).call(call);
            outcome = "answered";
            return answer;
        } catch (BreakerOpen open) {
            outcome = "left-alone";
            throw TrackerFailure.of(Kind.AWAY, tracker.name() + " is left alone for now", open.pause());
        } catch (TrackerFailure failure) {
            outcome = failure.kind().tag();
            throw failure;
        } finally {
            meters.called(time, tracker.name(), purpose, outcome);
        }
    }

    private Breaker breakerOf(Tracker tracker) {
        return breakers.computeIfAbsent(tracker.name(), name -> {
            BreakerLimits limits = BreakerLimits.ofHalf(settings.breakerOpen(), settings.longestBackOff());
            Breaker breaker = new Breaker(name, limits, AWAY, clock, () -> {});
            meters.watch(name, breaker);
            return breaker;
        });
    }

    /** A refusal is an answer. */
    private static boolean isAway(Throwable failure) {
        return failure instanceof TrackerFailure told && told.kind() == Kind.AWAY;
    }
}
