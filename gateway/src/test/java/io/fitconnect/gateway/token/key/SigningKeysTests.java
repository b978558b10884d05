package io.fitconnect.gateway.token.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import io.fitconnect.gateway.testing.MovableClock;
import io.fitconnect.gateway.testing.Tokens;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class SigningKeysTests {

    private final MovableClock clock = new MovableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Set<String>> kept = new ArrayList<>();
    private final AtomicInteger fetches = new AtomicInteger();
    private Mono<KeySet> published = set(Tokens.EC);
    private final SigningKeys keys = new SigningKeys(
            () -> Mono.defer(() -> {
                fetches.incrementAndGet();
                return published;
            }),
            kept::add,
            SampleKeys.SETTINGS,
            clock,
            meters);

    @Test
    void areEmptyAndStaleAtFirst() {
        assertThat(keys.find("ec-1")).isNull();
        assertThat(keys.areStale()).isTrue();
    }

    @Test
    void areFoundAfterAFetch() {
        keys.refresh().block();
        assertThat(keys.find("ec-1")).isNotNull();
        assertThat(keys.areStale()).isFalse();
        assertThat(meters.get("fitconnect.gateway.signing.keys").gauge().value())
                .isEqualTo(1);
    }

    @Test
    void areFetchedNotMoreOftenThanAllowed() {
        keys.refresh().block();
        keys.refresh().block();
        assertThat(fetches).hasValue(1);
        clock.advance(Duration.ofSeconds(5));
        keys.refresh().block();
        assertThat(fetches).hasValue(2);
    }

    @Test
    void areFetchedOnceForManyWhoAskAtTheSameTime() {
        Sinks.One<KeySet> slow = Sinks.one();
        published = slow.asMono();
        StepVerifier.create(Mono.zip(keys.refresh(), keys.refresh(), keys.refresh()))
                .then(() -> slow.tryEmitValue(set(Tokens.EC).block()))
                .assertNext(all -> assertThat(all.getT1()).isSameAs(all.getT3()))
                .verifyComplete();
        assertThat(fetches).hasValue(1);
    }

    @Test
    void staysFetchedForTheOthersWhenOneGoesAway() {
        Sinks.One<KeySet> slow = Sinks.one();
        published = slow.asMono();
        keys.refresh().subscribe().dispose();
        StepVerifier.create(keys.refresh())
                .then(() -> slow.tryEmitValue(set(Tokens.EC).block()))
                .assertNext(fresh -> assertThat(fresh.ids()).containsExactly("ec-1"))
                .verifyComplete();
    }

    @Test
    void stayWhenAFetchFails() {
        keys.refresh().block();
        published = Mono.error(new IllegalStateException("away"));
        clock.advance(Duration.ofSeconds(5));
        assertThat(keys.refresh().block())
                .extracting(KeySet::ids)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                .containsExactly("ec-1");
        assertThat(keys.find("ec-1")).isNotNull();
        assertThat(keys.areStale()).isTrue();
    }

    @Test
    void tellWhichTokensMayStayWhenAKeyIsReplaced() {
        keys.refresh().block();
        kept.clear();
        clock.advance(Duration.ofSeconds(5));
        keys.refresh().block();
        assertThat(kept).as("as long as the keys stay the same").isEmpty();

        published = set(Tokens.ec("ec-1"));
        clock.advance(Duration.ofSeconds(5));
        keys.refresh().block();
        assertThat(kept).as("the same id with another key").containsExactly(Set.of());
    }

    private static Mono<KeySet> set(JWK key) {
        return Mono.fromCallable(() -> KeySet.parse(Tokens.keySet(key.toPublicJWK())));
    }
}
