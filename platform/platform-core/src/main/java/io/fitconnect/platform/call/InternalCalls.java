package io.fitconnect.platform.call;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads from one other service. A call has a time-out, is repeated where that can help, and stops for a while when half
 * of the last ones failed; then, as after the last attempt, the caller's fallback answers. Blocks the calling thread for at
 * most {@code attempts} time-outs and the pauses between them.
 */
public final class InternalCalls {

    private static final int WINDOW = 10;
    private static final int LEAST_CALLS = 5;
    private static final float FAILURE_PERCENT = 50;

    private final String target;
    private final URI base;
    private final ClientTokens tokens;
    private final CallSettings settings;
    private final HttpExchange http;
    private final JsonMapper json;
    private final CircuitBreaker breaker;
    private final MeterRegistry meters;

    /**
     * @param target the other service's name, for metrics
     * @param base   where it is, inside the network
     */
    public InternalCalls(
            String target,
            URI base,
            ClientTokens tokens,
            CallSettings settings,
            JsonMapper json,
            MeterRegistry meters) {
        this.target = target;
        this.base = base;
        this.tokens = tokens;
        this.settings = settings;
        this.http = new HttpExchange(settings);
        this.json = json;
        this.meters = meters;
        this.breaker = CircuitBreaker.of(
                "calls-" + target,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(LEAST_CALLS)
                        .failureRateThreshold(FAILURE_PERCENT)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitDurationInOpenState(settings.breakerWait())
                        .build());
    }

    /**
     * Gets a resource.
     *
     * @param path     with its query, such as {@code /internal/v1/things?limit=10}
     * @param scope    what the token must carry; begins with {@code internal:}
     * @param fallback answers when the other service did not
     */
    public <T> T get(String path, String scope, Class<T> type, Function<CallFailed, T> fallback) {
        CallFailed failure;
        int attempt = 1;
        do {
            try {
                T answer = breaker.executeSupplier(() -> attempt(path, scope, type));
                count("answered");
                return answer;
            } catch (CallNotPermittedException e) {
                failure = new CallFailed(target + " failed too often", e);
                break;
            } catch (CallFailed e) {
                failure = e;
            }
        } while (failure.isTransient() && attempt < settings.attempts() && pause(attempt++));
        count("failed");
        return fallback.apply(failure);
    }

    private <T> T attempt(String path, String scope, Class<T> type) {
        String token = tokens.get(scope);
        URI uri = base.resolve(path);
        try {
            byte[] body = http.send(HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .GET());
            return ClientTokens.Json.read(uri, () -> json.readValue(body, type));
        } catch (CallFailed e) {
            if (e.isUnauthorized()) {
                tokens.forget(scope, token);
            }
            throw e;
        }
    }

    /** Doubles the pause with each attempt, and spreads callers by up to a half of it. */
    private boolean pause(int attempt) {
        Duration pause = settings.retryDelay().multipliedBy(1L << (attempt - 1));
        long jitter = ThreadLocalRandom.current().nextLong(pause.toMillis() / 2 + 1);
        try {
            Thread.sleep(pause.toMillis() + jitter);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void count(String result) {
        meters.counter("fitconnect.calls", "target", target, "result", result).increment();
    }
}
