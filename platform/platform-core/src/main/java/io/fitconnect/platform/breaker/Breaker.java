package io.fitconnect.platform.breaker;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The circuit breaker of one target. It knows until when it is open, so that callers come back then and not before. */
public final class Breaker {

    private final CircuitBreaker circuit;
    private final BreakerLimits limits;
    private final Clock clock;
    private volatile Instant openUntil = Instant.EPOCH;

    /** @param onOpen is told each time that it opens */
    public Breaker(String target, BreakerLimits limits, BreakerSigns signs, Clock clock, Runnable onOpen) {
        this.limits = limits;
        this.clock = clock;
        this.circuit = CircuitBreaker.of(
                target,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(limits.window())
                        .minimumNumberOfCalls(limits.leastCalls())
                        .failureRateThreshold(limits.failurePercent())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitIntervalFunctionInOpenState(this::open)
                        .recordResult(signs.answers())
                        .recordException(signs.failures())
                        .ignoreException(RuntimeException.class::isInstance)
                        .clock(clock)
                        .build());
        circuit.getEventPublisher().onStateTransition(transition -> {
            if (transition.getStateTransition().getToState() == State.OPEN) {
                onOpen.run();
            }
        });
    }

    /** Calls, or throws {@link BreakerOpen}. */
    public <T, E extends Exception> T call(BreakerCall<T, E> call) throws E {
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
    public Optional<Duration> findPause() {
        boolean isOpen = circuit.getState() == State.OPEN && clock.instant().isBefore(openUntil);
        return isOpen ? Optional.of(pause()) : Optional.empty();
    }

    /** Empty unless it is open, or waits for the call that closes it. */
    public Optional<OpenBreaker> find() {
        return circuit.getState() == State.CLOSED
                ? Optional.empty()
                : Optional.of(new OpenBreaker(circuit.getName(), openUntil));
    }

    /** Until it lets a call through, and up to so long again as it is open at first. */
    private Duration pause() {
        Duration left = Duration.between(clock.instant(), openUntil);
        long spread = ThreadLocalRandom.current().nextLong(limits.openFor().toMillis()) + 1;
        return (left.isNegative() ? Duration.ZERO : left).plusMillis(spread);
    }

    private long open(int times) {
        Duration length = limits.openFor(times);
        openUntil = clock.instant().plus(length);
        return length.toMillis();
    }
}
