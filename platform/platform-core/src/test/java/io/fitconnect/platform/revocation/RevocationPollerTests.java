package io.fitconnect.platform.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RevocationPollerTests {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final RevocationSettings SETTINGS =
            new RevocationSettings(Duration.ofMillis(5), 2, Duration.ofMinutes(70), 100);
    private static final TokenFacts TOKEN = new TokenFacts("anna", "session", "web", null, NOON.minusSeconds(60));

    private final Revocations revocations = new Revocations(SETTINGS, CLOCK);
    private final List<@Nullable String> cursors = new ArrayList<>();
    private final List<Revocation> record = new ArrayList<>();
    private final Clock moving = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private Instant now = NOON;
    private boolean away;
    private final RevocationPoller poller = new RevocationPoller(this::read, revocations, SETTINGS, CLOCK);

    @Test
    void readsBatchAfterBatchToTheEnd() {
        for (int i = 0; i < 5; i++) {
            record.add(new Revocation(null, "session-" + i, null, null, NOON));
        }

        poller.poll();
        poller.poll();

        assertThat(revocations.size()).isEqualTo(5);
        assertThat(cursors).containsExactly(null, "2", "4", "5");
    }

    @Test
    void keepsTheLastStateWhileTheFeedIsAway() {
        record.add(new Revocation("anna", null, null, null, NOON));
        poller.poll();
        away = true;

        poller.poll();

        assertThat(revocations.isRevoked(TOKEN)).isTrue();
        away = false;
        record.add(new Revocation("boris", null, null, null, NOON));
        poller.poll();
        assertThat(revocations.size()).as("reads on when the feed is back").isEqualTo(2);
    }

    @Test
    void showsTheAgeOfWhatItKnows() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        RevocationPoller aging = new RevocationPoller(this::read, revocations, SETTINGS, moving);
        aging.bindTo(meters);
        aging.poll();
        away = true;
        now = NOON.plusSeconds(30);

        aging.poll();

        TimeGauge age = meters.get("fitconnect.revocations.age").timeGauge();
        assertThat(age.value(TimeUnit.SECONDS)).isEqualTo(30);
        away = false;
        aging.poll();
        assertThat(age.value(TimeUnit.SECONDS)).isZero();
    }

    @Test
    void forgetsWhatNoTokenCanMatchAnyMore() {
        Revocations kept = new Revocations(SETTINGS, moving);
        RevocationPoller forgetting = new RevocationPoller(this::read, kept, SETTINGS, moving);
        record.add(new Revocation("anna", null, null, null, NOON));
        forgetting.poll();
        assertThat(kept.size()).isEqualTo(1);
        now = NOON.plus(SETTINGS.longestToken());

        forgetting.poll();

        assertThat(kept.size()).isZero();
    }

    @Test
    void pollsFromStartToStop() throws Exception {
        CountDownLatch polls = new CountDownLatch(3);
        RevocationPoller running = new RevocationPoller(
                (after, limit) -> {
                    polls.countDown();
                    throw new IllegalStateException("away");
                },
                revocations,
                SETTINGS,
                CLOCK);

        running.start();

        assertThat(polls.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(running.isRunning()).isTrue();
        running.stop();
        assertThat(running.isRunning()).isFalse();
    }

    @Test
    void hasDefaultsWithinTheFiveSecondsThatArePromised() {
        RevocationSettings defaults = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("fitconnect.revocations", RevocationSettings.class);

        assertThat(defaults)
                .isEqualTo(new RevocationSettings(Duration.ofSeconds(2), 1_000, Duration.ofMinutes(70), 100_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RevocationSettings(Duration.ofSeconds(5), 10, Duration.ofMinutes(70), 100));
    }

    private RevocationBatch read(@Nullable String after, int limit) {
        if (away) {
            throw new IllegalStateException("away");
        }
        cursors.add(after);
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(record.size(), from + limit);
        return new RevocationBatch(record.subList(from, to), Integer.toString(to));
    }
}
