package io.fitconnect.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** The buckets of one kind, one per caller; a bucket is dropped once it is full again. */
final class Buckets {

    private final LimitKind kind;
    private final RateLimit limit;
    private final Ticker ticker;
    private final Counter limited;
    private final Cache<Object, Bucket> buckets;

    Buckets(LimitKind kind, LimitSettings settings, Ticker ticker, MeterRegistry registry) {
        this.kind = kind;
        this.limit = settings.limit(kind);
        this.ticker = ticker;
        this.limited = Counter.builder("fitconnect.gateway.rate.limited")
                .description("Requests refused because their caller was over a limit")
                .tag("kind", kind.label())
                .register(registry);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.tracked())
                .expireAfterAccess(Duration.ofSeconds(limit.windowSeconds() + 1))
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Counts the request, or refuses it; the decision of a request that passes is for the headers. */
    RateDecision require(Object caller) {
        RateDecision decision = take(caller);
        if (!decision.passes()) {
            throw refusal(decision.waitSeconds());
        }
        return decision;
    }

    RateDecision take(Object caller) {
        long now = ticker.read();
        return buckets.get(caller, unknown -> new Bucket(now)).take(limit, now);
    }

    void requireRoom(Object caller) {
        Bucket bucket = buckets.getIfPresent(caller);
        if (bucket != null && bucket.isEmpty(limit, ticker.read())) {
            throw refusal(RateDecision.refuse(limit.nanosPerRequest()).waitSeconds());
        }
    }

    boolean isNearlyEmpty(RateDecision decision) {
        return decision.left() * 2 < limit.burst();
    }

    String policy() {
        return "\"" + kind.label() + "\";q=" + limit.burst() + ";w=" + limit.windowSeconds();
    }

    String state(long left, long seconds) {
        return "\"" + kind.label() + "\";r=" + left + ";t=" + seconds;
    }

    private Refusal refusal(long seconds) {
        limited.increment();
        return new Refusal(CommonProblems.TOO_MANY_REQUESTS, GatewayText.WAIT_SECONDS.message("seconds", seconds))
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .header("RateLimit-Policy", policy())
                .header("RateLimit", state(0, seconds));
    }
}
