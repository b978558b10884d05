package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What athletes are told of what others do. */
@RunningNotificationService
class SocialNoticesIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();
    private final UUID mira = UUID.randomUUID();
    private final UUID conversation = UUID.randomUUID();

    @Test
    void tellsOfEachEventOnceHoweverOftenItComes() {
        List<Event> events = SocialEvents.ALL.stream()
                .map(name -> SocialEvents.of(name, athlete, mira))
                .toList();

        Stream.concat(events.stream(), events.stream()).forEach(KafkaEvents::send);
        List<JsonNode> told = app().await(events.size());
        KafkaEvents.send(SocialEvents.of("friend-accepted", athlete, UUID.randomUUID()));

        assertThat(app().await(events.size() + 1)).hasSize(events.size() + 1);
        assertThat(app().unread()).isEqualTo(events.size() + 1);
        assertThat(told)
                .extracting(one -> one.get("kind").asString())
                .containsExactlyInAnyOrder(
                        "friend-asked",
                        "friend-accepted",
                        "club-invited",
                        "club-join-requested",
                        "club-admitted",
                        "club-declined",
                        "club-role-changed",
                        "club-closing",
                        "club-training-planned",
                        "commented",
                        "answered",
                        "mentioned",
                        "reacted",
                        "message",
                        "conversation-invited");
    }

    @Test
    void namesWhoActsWhileTheAccountIsShown() {
        KafkaEvents.send(SocialEvents.of("friend-requested", athlete, mira));
        assertThat(text(app().await(1).get(0))).isEqualTo("Somebody wants to be your friend.");

        KafkaEvents.send(SocialEvents.named(mira, "Mira Koval"));
        awaitText("Mira Koval wants to be your friend.");

        Event hidden = EventContracts.exampleEvent("auth", "account", "account-hidden", mira.toString());
        SocialEvents.data(hidden).put("accountId", mira.toString());
        KafkaEvents.send(hidden);
        awaitText("Somebody wants to be your friend.");
    }

    @Test
    void namesNobodyBehindABlockAndTellsNothingOfThem() {
        KafkaEvents.send(SocialEvents.named(mira, "Mira Koval"));
        KafkaEvents.send(SocialEvents.of("friend-requested", athlete, mira));
        awaitText("Mira Koval wants to be your friend.");

        KafkaEvents.send(SocialEvents.related(athlete, mira, true, 1));
        awaitText("Somebody wants to be your friend.");
        KafkaEvents.send(SocialEvents.of("mentioned", athlete, mira));
        KafkaEvents.send(SocialEvents.of("message-sent", athlete, mira));
        KafkaEvents.send(SocialEvents.of("friend-accepted", athlete, UUID.randomUUID()));

        assertThat(app().await(2))
                .extracting(one -> one.get("kind").asString())
                .containsExactlyInAnyOrder("friend-asked", "friend-accepted");
    }

    @Test
    void tellsOfManyReactionsAsOfOne() {
        UUID training = UUID.randomUUID();
        KafkaEvents.send(SocialEvents.reacted(athlete, mira, training));
        KafkaEvents.send(SocialEvents.reacted(athlete, mira, training));
        for (int i = 0; i < 11; i++) {
            KafkaEvents.send(SocialEvents.reacted(athlete, UUID.randomUUID(), training));
        }

        JsonNode told = app().await(1).get(0);

        assertThat(text(told)).isEqualTo("12 people reacted to your training.");
        assertThat(told.get("reference").asString()).isEqualTo("/api/v1/trainings/" + training);
    }

    @Test
    void keepsOneNotificationForAConversation() {
        KafkaEvents.send(SocialEvents.named(mira, "Mira"));
        send(conversation, 1);
        awaitText("Mira wrote to you.");
        send(conversation, 2);
        awaitText("3 messages from Mira.");
        send(UUID.randomUUID(), 1);
        assertThat(app().await(2)).hasSize(2);
        assertThat(app().unread()).isEqualTo(2);

        app().send(HttpMethod.PUT, "/read").expectStatus().isNoContent();
        send(conversation, 1);

        await().atMost(SOON).until(() -> app().unread() == 1);
        assertThat(app().list()).hasSize(2);
        assertThat(text(app().list().get(0))).isEqualTo("Mira wrote to you.");
    }

    @Test
    void neverShowsTwoUnreadOfAConversationWhileMessagesArrive() {
        KafkaEvents.send(SocialEvents.named(mira, "Mira"));
        for (int i = 0; i < 20; i++) {
            send(conversation, 2);
            assertThat(app().unread()).isLessThanOrEqualTo(1);
        }

        awaitText("40 messages from Mira.");
        assertThat(app().list()).hasSize(1);
        assertThat(app().unread()).isEqualTo(1);
    }

    @Test
    void beginsToCountAgainAfterTheNotificationWasDeleted() {
        send(conversation, 2);
        awaitText("2 messages from somebody.");
        String id = app().list().get(0).get("id").asString();
        app().send(HttpMethod.DELETE, "/" + id).expectStatus().isNoContent();

        send(conversation, 1);

        awaitText("Somebody wrote to you.");
    }

    private void send(UUID to, int count) {
        for (int i = 0; i < count; i++) {
            KafkaEvents.send(SocialEvents.sent(athlete, mira, to));
        }
    }

    private void awaitText(String text) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(app().list()).extracting(one -> text(one)).contains(text));
    }

    private static String text(JsonNode told) {
        return told.get("text").asString();
    }

    private InboxClient app() {
        return InboxClient.of(port, athlete);
    }
}
