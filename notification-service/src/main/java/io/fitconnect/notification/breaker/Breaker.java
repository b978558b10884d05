package io.fitconnect.notification.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** The circuit breaker of one way out. It knows until when it is open, so that callers come back then and not before. */
final class Breaker {

    private final CircuitBreaker circuit;
    private final BreakerSettings settings;
    private final Clock clock;
    private volatile Instant openUntil = Instant.EPOCH;

    Breaker(String target, BreakerSettings settings, Predicate<Object> isAway, Clock clock, Runnable onOpen) {
        this.settings = settings;
        this.clock = clock;
        this.circuit = CircuitBreaker.of(
                target,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.leastCalls())
                        .failureRateThreshold(settings.failurePercent())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitIntervalFunctionInOpenState(this::open)
                        .recordResult(isAway)
                        .ignoreException(RuntimeException.class::isInstance)
                        .clock(clock)
                        .build());
        circuit.getEventPublisher().onStateTransition(transition -> {
            if (transition.getStateTransition().getToState() == State.OPEN) {
                onOpen.run();
            }
        });
    }

    /** Calls, or throws {@link BreakerOpen}. An unchecked exception is a fault of ours and does not count. */
    <T, E extends Exception> T call(Call<T, E> call) throws E {
        if (!circuit.tryAcquirePermission()) {
            throw new BreakerOpen(pause());
        }
        long started = circuit.getCurrentTimestamp();
        try {
            T answer = call.run();
            circuit.onResult(circuit.getCurrentTimestamp() - started, circuit.getTimestampUnit(), answer);
            return answer;
        } catch (Throwable failure) {
            circuit.onError(circuit.getCurrentTimestamp() - started, circuit.getTimestampUnit(), failure);
            throw failure;
        }
    }

    /** How long no call is worth trying; empty when one may be tried. */
    Optional<Duration> findPause() {
        boolean isOpen = circuit.getState() == State.OPEN && clock.instant().isBefore(openUntil);
        return isOpen ? Optional.of(pause()) : Optional.empty();
    }

    /** Empty unless it is open, or waits for the call that closes it. */
    Optional<OpenBreaker> find() {
        return circuit.getState() == State.CLOSED
                ? Optional.empty()
                : Optional.of(new OpenBreaker(circuit.getName(), openUntil));
    }

    /** Until it lets a call through, and up to so long again as it is open at first. */
    private Duration pause() {
        Duration left = Duration.between(clock.instant(), openUntil);
        long spread = ThreadLocalRandom.current().nextLong(settings.openFor().toMillis()) + 1;
        return (left.isNegative() ? Duration.ZERO : left).plusMillis(spread);
    }

    private long open(int times) {
        Duration length = settings.openFor(times);
        openUntil = clock.instant().plus(length);
        return length.toMillis();
    }
}
