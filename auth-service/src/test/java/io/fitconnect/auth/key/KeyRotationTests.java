package io.fitconnect.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyRotationTests {

    private static final KeySettings SETTINGS = new KeySettings(
            "a secret of more than thirty-two characters",
            Duration.ofDays(30),
            Duration.ofDays(1),
            Duration.ofDays(1),
            Duration.ofDays(180),
            Duration.ofMinutes(1));

    private final MutableClock clock = MutableClock.at("2026-11-01T00:00:00Z");
    private final InMemorySigningKeys keys = new InMemorySigningKeys();
    private final CurrentKeys current = new CurrentKeys(SETTINGS, clock);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final KeyRotation rotation = new KeyRotation(keys, current, SETTINGS, clock, meters);

    @BeforeEach
    void begin() {
        rotation.afterSingletonsInstantiated();
    }

    @Test
    void beginsWithOneKeyOfEachAlgorithm() {
        assertThat(algorithms(current.signing().getKeys())).containsExactlyInAnyOrder("ES256", "RS256");
        assertThat(current.signing().getKeys()).allMatch(JWK::isPrivate);
        assertThat(current.published().getKeys()).hasSize(2).noneMatch(JWK::isPrivate);
    }

    @Test
    void changesTheSigningKeysMonthlyWithoutARestart() {
        List<String> first = ids(current.signing().getKeys());

        clock.advance(Duration.ofDays(29));
        rotation.rotate();
        assertThat(ids(current.signing().getKeys())).isEqualTo(first);
        assertThat(current.published().getKeys()).hasSize(4);

        clock.advance(Duration.ofDays(1));
        assertThat(ids(current.signing().getKeys())).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(ids(current.published().getKeys())).containsAll(first);
    }

    @Test
    void stopsPublishingAndErasesWhatIsSpent() {
        List<String> first = ids(current.signing().getKeys());
        clock.advance(Duration.ofDays(29));
        rotation.rotate();
        clock.advance(Duration.ofDays(2).plusSeconds(1));

        rotation.rotate();

        assertThat(ids(current.published().getKeys())).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(ids(current.remembered().getKeys())).containsAll(first);
        assertThat(keys.list())
                .filteredOn(key -> first.contains(key.id()))
                .hasSize(2)
                .noneMatch(key -> key.jwk().isPrivate());
    }

    @Test
    void forgetsAKeyHalfAYearLater() {
        List<String> first = ids(current.signing().getKeys());
        clock.advance(Duration.ofDays(29));
        rotation.rotate();
        clock.advance(Duration.ofDays(183));

        rotation.rotate();

        assertThat(keys.list()).noneMatch(key -> first.contains(key.id()));
    }

    @Test
    void tellsTheAgeOfTheKeys() {
        clock.advance(Duration.ofHours(5));

        assertThat(meters.get("fitconnect.auth.signing.key.age").timeGauge().value())
                .isEqualTo(18_000.0);
    }

    private static List<String> ids(List<JWK> jwks) {
        return jwks.stream().map(JWK::getKeyID).toList();
    }

    private static List<String> algorithms(List<JWK> jwks) {
        return jwks.stream().map(key -> key.getAlgorithm().getName()).toList();
    }
}
