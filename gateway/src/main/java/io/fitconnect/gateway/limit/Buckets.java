package io.fitconnect.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The buckets of one kind, one per caller; a caller that was quiet until its bucket is full again is forgotten. */
final class Buckets {

    private static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", "Too many requests", HttpStatus.TOO_MANY_REQUESTS);

    private final Kind kind;
    private final Allowance allowance;
    private final Ticker ticker;
    private final Counter limited;
    private final Cache<Object, Bucket> buckets;

    Buckets(Kind kind, LimitSettings settings, Ticker ticker, MeterRegistry registry) {
        this.kind = kind;
        this.allowance = settings.allowance(kind);
        this.ticker = ticker;
        this.limited = Counter.builder("fitconnect.gateway.rate.limited")
                .description("Requests refused because their caller was over a limit")
                .tag("kind", kind.label())
                .register(registry);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.tracked())
                .expireAfterAccess(Duration.ofSeconds(allowance.windowSeconds() + 1))
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Counts the request, or refuses it; the verdict of a request that passes is for the headers. */
    Verdict require(Object caller) {
        Verdict verdict = take(caller);
        if (!verdict.passes()) {
            throw refusal(verdict.waitSeconds());
        }
        return verdict;
    }

    Verdict take(Object caller) {
        long now = ticker.read();
        return buckets.get(caller, unknown -> new Bucket(now)).take(allowance, now);
    }

    void requireRoom(Object caller) {
        Bucket bucket = buckets.getIfPresent(caller);
        if (bucket != null && bucket.isEmpty(allowance, ticker.read())) {
            throw refusal(Verdict.refuse(allowance.nanosPerRequest()).waitSeconds());
        }
    }

    boolean isNearlyEmpty(Verdict verdict) {
        return verdict.left() * 2 < allowance.burst();
    }

    String policy() {
        return "\"" + kind.label() + "\";q=" + allowance.burst() + ";w=" + allowance.windowSeconds();
    }

    String state(long left, long seconds) {
        return "\"" + kind.label() + "\";r=" + left + ";t=" + seconds;
    }

    private Refusal refusal(long seconds) {
        limited.increment();
        return new Refusal(TOO_MANY_REQUESTS, "Wait " + seconds + " s before the next request, and slow down.")
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .header("RateLimit-Policy", policy())
                .header("RateLimit", state(0, seconds));
    }
}
