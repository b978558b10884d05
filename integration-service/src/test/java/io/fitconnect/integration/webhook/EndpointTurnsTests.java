package io.fitconnect.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.webhook.EndpointTurns.Turn;
import io.fitconnect.platform.test.MutableClock;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndpointTurnsTests {

    private final MutableClock clock = MutableClock.at("2026-12-01T06:00:00Z");
    private final EndpointTurns turns = new EndpointTurns(clock);

    @Test
    void callsOneEndpointTwiceAtOnce() {
        Webhook quick = quick("one");

        Turn first = take(quick);
        take(quick);

        assertThat(turns.take(quick).turn()).isNull();
        turns.end(first);
        assertThat(turns.take(quick).turn()).isNotNull();
    }

    @Test
    void leavesHalfOfTheCallsToThoseThatAnswerQuickly() {
        Webhook quick = quick("quick");

        assertThat(takeAllOfNewApps(20)).isEqualTo(EndpointTurns.CALLS / 2);

        assertThat(turns.take(quick).turn()).isNotNull();
    }

    @Test
    void countsAnEndpointAsSlowForAWhileAfterOneLateAnswer() {
        Webhook webhook = quick("one");
        Turn late = take(webhook);
        clock.advance(EndpointTurns.QUICK.plusMillis(1));
        turns.end(late);
        end(take(webhook));
        takeAllOfNewApps(20);

        assertThat(turns.take(webhook).turn()).isNull();

        clock.advance(EndpointTurns.SLOW_FOR);
        assertThat(turns.take(webhook).turn()).isNotNull();
    }

    @Test
    void givesSlowEndpointsOfOneAppTwoCalls() {
        take(webhook("app", "a.example"));
        take(webhook("app", "b.example"));

        assertThat(turns.take(webhook("app", "c.example")).turn()).isNull();
        assertThat(turns.take(webhook("other", "c.example")).turn()).isNotNull();
    }

    @Test
    void callsOneHostNoMoreOftenThanThereAreConnections() {
        List<Webhook> all = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            Webhook webhook = webhook("app-" + number, number % 2 == 0 ? "hooks.example" : "HOOKS.example");
            end(take(webhook));
            all.add(webhook);
        }
        all.subList(0, 4).forEach(this::take);

        assertThat(turns.take(all.get(4)).turn()).isNull();
    }

    @Test
    void booksATimeForEachThatWaits() {
        Webhook webhook = webhook("app", "a.example");
        take(webhook);
        take(webhook);

        List<Duration> pauses = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            pauses.add(turns.take(webhook).pause());
        }

        assertThat(pauses.subList(0, 4))
                .containsExactly(
                        Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofMillis(150), Duration.ofMillis(200));
        assertThat(pauses.get(19_999)).isEqualTo(Duration.ofMinutes(10));
    }

    /** Else an endpoint that answers quickly would wait for what it was expected to need. */
    @Test
    void booksByHowLongTheLastCallsTook() {
        Webhook webhook = webhook("app", "a.example");
        for (int number = 0; number < 20; number++) {
            Turn turn = take(webhook);
            clock.advance(Duration.ofMillis(10));
            end(turn);
        }
        take(webhook);
        take(webhook);

        for (int number = 0; number < 100; number++) {
            turns.take(webhook);
        }

        assertThat(turns.take(webhook).pause()).isBetween(Duration.ofMillis(500), Duration.ofMillis(520));
    }

    @Test
    void forgetsNoneThatIsCalled() {
        Webhook called = quick("called");
        take(called);
        take(called);
        for (int number = 0; number < 3_000; number++) {
            quick("app-" + number);
        }

        assertThat(turns.take(called).turn()).isNull();
    }

    private int takeAllOfNewApps(int apps) {
        int taken = 0;
        for (int number = 0; number < apps; number++) {
            taken += turns.take(webhook("new-" + number, "new-" + number + ".example"))
                                    .turn()
                            == null
                    ? 0
                    : 1;
        }
        return taken;
    }

    private Webhook quick(String app) {
        Webhook webhook = webhook(app, app + ".example");
        end(take(webhook));
        return webhook;
    }

    private void end(Turn turn) {
        turns.end(turn);
    }

    private Turn take(Webhook webhook) {
        @Nullable Turn turn = turns.take(webhook).turn();
        return Objects.requireNonNull(turn);
    }

    private Webhook webhook(String app, String host) {
        return new Webhook(
                new WebhookId(app, UUID.randomUUID()),
                URI.create("https://" + host + "/hook"),
                Set.of(WebhookKind.ACTIVITY_ACCEPTED),
                WebhookState.ENABLED,
                clock.instant(),
                "sealed",
                null,
                null,
                clock.instant());
    }
}
