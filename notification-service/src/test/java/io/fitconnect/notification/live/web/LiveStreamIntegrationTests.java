package io.fitconnect.notification.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.notification.live.OpenStreams;
import io.fitconnect.notification.live.SignalLog;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestRevocations;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Streams of the running service over the wire, with signals from Kafka. */
@RunningNotificationService
class LiveStreamIntegrationTests {

    @Autowired
    private LiveServer server;

    @Autowired
    private OpenStreams streams;

    @Autowired
    private SignalLog log;

    private final UUID athlete = UUID.randomUUID();

    @BeforeEach
    void awaitThePast() {
        await().atMost(Duration.ofSeconds(30)).until(log::isCurrent);
    }

    @Test
    void carriesASignalOfTheAthleteAndOfNobodyElse() {
        try (LiveClient client = open()) {
            assertThat(client.status()).isEqualTo(200);
            assertThat(client.header("Content-Type")).contains("text/event-stream");
            assertThat(client.next()).startsWith(": open\nretry: ");

            raise(UUID.randomUUID(), "of-another");
            raise(athlete, "mine");

            assertThat(client.nextEvent())
                    .startsWith("event: mine\nid: ")
                    .endsWith("data: {\"kind\":\"mine\",\"reference\":\"/api/v1/things/1\"}");
        }
    }

    @Test
    void resumesBehindTheLastIdThatTheClientSaw() {
        String seen;
        try (LiveClient client = open()) {
            raise(athlete, "one");
            seen = LiveClient.idOf(client.nextEvent());
        }
        raise(athlete, "two");
        raise(athlete, "three");

        try (LiveClient client = LiveClient.open(server.port(), token().bearer(), seen)) {
            assertThat(client.nextEvent()).startsWith("event: two\n");
            assertThat(client.nextEvent()).startsWith("event: three\n");
        }
    }

    @Test
    void tellsANewClientWhatCameSinceItBeganToRead() {
        try (LiveClient first = open()) {
            raise(athlete, "while it reads");
            assertThat(first.nextEvent()).startsWith("event: while it reads\n");
        }

        try (LiveClient second = LiveClient.open(server.port(), token().bearer(), "ago-20000")) {
            assertThat(second.nextEvent()).startsWith("event: while it reads\n");
            raise(athlete, "later");
            assertThat(second.nextEvent()).startsWith("event: later\n");
        }
    }

    @Test
    void tellsAClientWithAnIdThatMeansNothingHereToLookAtEverything() {
        try (LiveClient client = LiveClient.open(server.port(), token().bearer(), "99-7")) {
            assertThat(client.nextEvent()).startsWith("event: reset\nid: ");
        }
    }

    @Test
    void endsAStreamWithinSecondsWhenItsTokenIsRevoked() {
        String session = UUID.randomUUID().toString();
        try (LiveClient client =
                LiveClient.open(server.port(), token().claim("sid", session).bearer(), null)) {
            client.next();

            TestRevocations.revokeSession(session);

            assertThat(client.awaitEnd()).startsWith("retry: ");
        }
    }

    @Test
    void endsTheOldestStreamOfAnAthleteWhoOpensTooMany() {
        try (LiveClient oldest = open()) {
            oldest.next();
            for (int i = 0; i < 5; i++) {
                open().next();
            }

            assertThat(oldest.awaitEnd()).isEqualTo("retry: 300000");
        }
    }

    @Test
    void forgetsAClientThatLeaves() {
        int before = streams.count();
        LiveClient client = open();
        client.next();
        assertThat(streams.count()).isEqualTo(before + 1);

        client.close();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            raise(athlete, "anything"); // a client that is gone is noticed when something is sent
            assertThat(streams.count()).isEqualTo(before);
        });
    }

    private LiveClient open() {
        return LiveClient.open(server.port(), token().bearer(), null);
    }

    private TestToken token() {
        return TestTokens.athlete(athlete);
    }

    private static void raise(UUID athlete, String kind) {
        KafkaEvents.send(new Event(
                Ids.next(),
                "signal-raised.v1",
                "/training-service",
                Instant.now(),
                athlete.toString(),
                "live.signal",
                athlete.toString(),
                JsonMapper.shared()
                        .valueToTree(Map.of("athleteId", athlete, "kind", kind, "reference", "/api/v1/things/1"))));
    }
}
