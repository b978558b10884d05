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

        Duration first = turns.take(webhook).pause();
        Duration second = turns.take(webhook).pause();
        Duration hundredth = Duration.ZERO;
        for (int number = 3; number < 5_000; number++) {
            hundredth = turns.take(webhook).pause();
        }

        assertThat(first).isEqualTo(Duration.ofMillis(500));
        assertThat(second).isEqualTo(Duration.ofSeconds(1));
        assertThat(hundredth).isEqualTo(Duration.ofMinutes(10));
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
