package io.fitconnect.platform.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InternalCallsTests {

    private static final Thing FALLBACK = new Thing("fallback");
    private static final String PATH = "/internal/v1/things";

    private final StandIn other = new StandIn();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        other.close();
    }

    @Test
    void getsAResourceWithATokenOfItsOwnClient() {
        assertThat(get(calls())).isEqualTo(new Thing("thing"));

        assertThat(other.authorizations())
                .containsExactly("Basic c2FtcGxlLXNlcnZpY2U6YSUyQnNlY3JldA==", "Bearer token-1");
    }

    @Test
    void keepsATokenUntilItIsNearlyOver() {
        InternalCalls calls = calls();
        get(calls);
        get(calls);
        assertThat(other.tokens()).isEqualTo(1);

        other.givesTokensFor(15);
        InternalCalls shortly = calls();
        get(shortly);
        get(shortly);
        assertThat(other.tokens())
                .as("one whose rest is below the margin is not kept")
                .isEqualTo(3);
    }

    @Test
    void sharesOneTokenRequestAmongConcurrentCallers() throws Exception {
        other.delaysTokens(300);
        InternalCalls calls = calls();
        ExecutorService callers = Executors.newFixedThreadPool(20);
        try {
            List<Thing> things = new ArrayList<>();
            Callable<Thing> call = () -> get(calls);
            for (Future<Thing> result : callers.invokeAll(Collections.nCopies(20, call))) {
                things.add(result.get());
            }

            assertThat(things).containsOnly(new Thing("thing"));
            assertThat(other.tokens()).isEqualTo(1);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void triesAgainWhereThatCanHelp() {
        other.answers(503);

        assertThat(get(calls())).isEqualTo(new Thing("thing"));
        assertThat(other.calls()).isEqualTo(2);
    }

    @Test
    void triesNoRefusalAgain() {
        other.answers(403);

        assertThat(get(calls())).isEqualTo(FALLBACK);
        assertThat(other.calls()).isEqualTo(1);
    }

    @Test
    void takesAFreshTokenWhenItsOwnIsRefused() {
        other.answers(401);

        assertThat(get(calls())).isEqualTo(new Thing("thing"));
        assertThat(other.tokens()).isEqualTo(2);
    }

    @Test
    void fallsBackWhenTheBodyDoesNotComeInTime() {
        other.delaysBodies(3_000);

        long before = System.nanoTime();
        assertThat(get(calls())).isEqualTo(FALLBACK);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(2_500));
        assertThat(meters.counter("fitconnect.calls", "target", "other", "result", "failed")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void stopsCallingWhatFailedTooOften() {
        InternalCalls calls = calls();
        other.answers(500, 500, 500, 500, 500, 500, 500, 500, 500, 500);
        for (int i = 0; i < 5; i++) {
            get(calls);
        }
        int before = other.calls();

        assertThat(get(calls)).isEqualTo(FALLBACK);

        assertThat(before)
                .as("ten attempts would fail, the breaker opens at five")
                .isEqualTo(5);
        assertThat(other.calls()).isEqualTo(before);
    }

    @Test
    void fallsBackWhenNothingListens() {
        InternalCalls calls = calls();
        other.close();

        assertThat(get(calls)).isEqualTo(FALLBACK);
    }

    private static Thing get(InternalCalls calls) {
        return calls.get(PATH, "internal:things", Thing.class, failure -> FALLBACK);
    }

    private InternalCalls calls() {
        CallSettings settings = new CallSettings(
                "sample-service",
                "a+secret",
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                2,
                Duration.ofMillis(10),
                Duration.ofMinutes(1));
        JsonMapper json = JsonMapper.shared();
        Clock clock = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
        ClientTokens tokens = new ClientTokens(other.uri("/oauth2/token"), settings, json, clock);
        return new InternalCalls("other", other.uri("/"), tokens, settings, json, meters);
    }

    record Thing(String name) {}
}
