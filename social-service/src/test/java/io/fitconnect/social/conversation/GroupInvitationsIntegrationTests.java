package io.fitconnect.social.conversation;

import static io.fitconnect.social.conversation.ConversationClient.PATH;
import static io.fitconnect.social.conversation.ConversationClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How people come into groups. */
@RunningSocialService
class GroupInvitationsIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private ConversationClient mira;
    private ConversationClient jonas;
    private ConversationClient vera;

    @BeforeEach
    void meet() {
        mira = ConversationClient.open(port);
        jonas = ConversationClient.open(port);
        vera = ConversationClient.open(port);
    }

    @Test
    void takesFriendsInAtOnceAndAsksAllOthers() {
        befriend(mira, jonas);
        String group = mira.invite("Hills", jonas, vera);

        assertThat(jonas.view(group).path("title").stringValue()).isEqualTo("Hills");
        assertThat(jonas.invitations()).isEmpty();
        assertThat(vera.get(PATH + "/" + group).statusCode()).isEqualTo(404);
        assertThat(vera.list().size()).isZero();
        assertThat(mira.view(group).path("participants").intValue()).isEqualTo(2);
        JsonNode people = json(mira.get(PATH + "/" + group + "/participants"), 200);
        assertThat(athletes(people.path("items"))).containsExactlyInAnyOrder(id(mira), id(jonas));
        assertThat(athletes(people.path("invited"))).containsExactly(id(vera));
    }

    @Test
    void showsTheGroupAndItsPeopleButNoWordBeforeOneAccepts() {
        String group = mira.startGroup("Hills", jonas);
        long said = mira.say(group, "A secret");
        mira.send("PUT", participant(group, vera), null);

        JsonNode invitation = vera.invitations().get(0);
        assertThat(invitation.path("conversationId").stringValue()).isEqualTo(group);
        assertThat(invitation.path("title").stringValue()).isEqualTo("Hills");
        assertThat(invitation.path("athleteId").stringValue()).isEqualTo(id(mira));
        assertThat(invitation.path("participants").intValue()).isEqualTo(2);
        HttpResponse<String> whole = vera.get(PATH + "/invitations/" + group);
        assertThat(athletes(json(whole, 200).path("people"))).containsExactly(id(mira), id(jonas));
        assertThat(whole.body()).doesNotContain("secret");
        assertThat(unread(vera).path("invitations").intValue()).isEqualTo(1);
        assertThat(unread(vera).path("count").intValue()).isZero();
        for (String path : List.of("", "/messages", "/messages/by-number/" + said, "/participants", "/messages/held")) {
            assertThat(vera.get(PATH + "/" + group + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(vera.say(group, UUID.randomUUID(), "Hello").statusCode()).isEqualTo(404);

        vera.accept(group);
        vera.accept(group);

        assertThat(vera.messages(group, "").path("items").size()).isZero();
        assertThat(vera.view(group).path("unread").longValue()).isZero();
        assertThat(vera.invitations()).isEmpty();
        assertThat(unread(vera).path("invitations").intValue()).isZero();
    }

    @Test
    void takesNoTitleThatWouldBeHeldAsAMessage() {
        String group = mira.startGroup("Hills", jonas);
        register(mira, Instant.now());
        String title = "example.org/free";
        String start = group(vera).replace("Hills", title);
        String change = "{\"title\": \"%s\"}".formatted(title);

        JsonNode refused = json(mira.send("POST", PATH, start), 409);
        json(mira.send("PATCH", PATH + "/" + group, change), 409);

        assertThat(refused.path("type").stringValue()).endsWith("conversation-title-held");
        assertThat(vera.invitations()).isEmpty();
        assertThat(mira.view(group).path("title").stringValue()).isEqualTo("Hills");
        json(mira.send("PATCH", PATH + "/" + group, "{\"title\": \"Valleys\"}"), 200);
        register(mira, Instant.now().minus(Duration.ofDays(30)));
        json(mira.send("POST", PATH, start), 201);
        json(mira.send("PATCH", PATH + "/" + group, change), 200);
    }

    @Test
    void announcesAnInvitationAndNoMessageBeforeItIsAccepted() {
        String group = mira.invite("Hills", vera, jonas);
        jonas.accept(group);
        mira.say(group, "Hello");

        Event invited = KafkaEvents.await("social.interaction", id(vera), "conversation-invited.v1");
        EventContracts.assertValid(invited);
        assertThat(invited.data().path("otherId").stringValue()).isEqualTo(id(mira));
        assertThat(invited.data().path("conversationId").stringValue()).isEqualTo(group);
        KafkaEvents.await("social.interaction", id(jonas), "message-sent.v1");
        assertThat(KafkaEvents.list("social.interaction", id(vera))).hasSize(1);
    }

    @Test
    void asksAgainOnlySevenDaysAfterOneDeclined() {
        String group = mira.startGroup("Hills", jonas);
        mira.send("PUT", participant(group, vera), null);
        assertThat(vera.send("DELETE", PATH + "/invitations/" + group, null).statusCode())
                .isEqualTo(204);
        assertThat(vera.send("DELETE", PATH + "/invitations/" + group, null).statusCode())
                .isEqualTo(204);

        HttpResponse<String> again = mira.send("PUT", participant(group, vera), null);

        assertThat(again.statusCode()).isIn(403, 404);
        assertThat(vera.invitations()).isEmpty();
        assertThat(vera.send("PUT", PATH + "/invitations/" + group, null).statusCode())
                .isEqualTo(404);
        jdbc.sql("update participant set joined_at = :then where athlete_id = :athlete")
                .param("then", OffsetDateTime.now(ZoneOffset.UTC).minusDays(8))
                .param("athlete", vera.athlete())
                .update();
        assertThat(mira.send("PUT", participant(group, vera), null).statusCode())
                .isEqualTo(204);
        assertThat(vera.invitations()).hasSize(1);
    }

    @Test
    void asksAlsoAFriendWhoLeft() {
        befriend(mira, jonas);
        String group = mira.invite("Hills", jonas);
        jonas.send("DELETE", participant(group, jonas), null);

        assertThat(mira.send("PUT", participant(group, jonas), null).statusCode())
                .isEqualTo(204);

        assertThat(jonas.get(PATH + "/" + group).statusCode()).isEqualTo(404);
        assertThat(jonas.invitations()).hasSize(1);
    }

    /** The answer is that for somebody who takes no messages. */
    @Test
    void bringsNobodyTogetherWithSomebodyWhoBlocks() {
        show(vera, false);
        show(jonas, false);
        Relations.put(jdbc, jonas.athlete(), vera.athlete(), false, true);
        String group = mira.startGroup("Hills", jonas);

        HttpResponse<String> blocked = mira.send("PUT", participant(group, vera), null);
        assertThat(mira.send("POST", PATH, group(jonas, vera)).statusCode()).isEqualTo(403);

        vera.choose("nobody");
        Relations.put(jdbc, jonas.athlete(), vera.athlete(), false, false);
        HttpResponse<String> closed = mira.send("PUT", participant(group, vera), null);
        assertThat(blocked.statusCode()).isEqualTo(403);
        assertThat(blocked.body()).isEqualTo(closed.body());
        assertThat(vera.invitations()).isEmpty();
    }

    @Test
    void hidesAnInvitationWhileABlockStandsBetweenTwoWhoWouldMeet() {
        String group = mira.invite("Hills", jonas, vera);
        jonas.accept(group);
        Relations.put(jdbc, vera.athlete(), jonas.athlete(), false, true);

        assertThat(vera.invitations()).isEmpty();
        assertThat(vera.get(PATH + "/invitations/" + group).statusCode()).isEqualTo(404);
        assertThat(vera.send("PUT", PATH + "/invitations/" + group, null).statusCode())
                .isEqualTo(404);
        assertThat(unread(vera).path("invitations").intValue()).isZero();

        Relations.put(jdbc, vera.athlete(), jonas.athlete(), false, false);
        vera.accept(group);
    }

    @Test
    void hidesAnInvitationWhoseInviterLeftWhileABlockStandsBetweenTheTwo() {
        String group = mira.startGroup("Hills", jonas);
        mira.send("PUT", participant(group, vera), null);
        mira.send("DELETE", participant(group, mira), null);
        assertThat(vera.invitations()).hasSize(1);

        Relations.put(jdbc, vera.athlete(), mira.athlete(), false, true);

        assertThat(vera.invitations()).isEmpty();
        assertThat(vera.get(PATH + "/invitations/" + group).statusCode()).isEqualTo(404);
    }

    @Test
    void letsMinorsMeetFriendsOnly() {
        show(vera, true);
        befriend(mira, vera);
        String group = mira.startGroup("Hills", jonas);

        assertThat(mira.send("PUT", participant(group, vera), null).statusCode())
                .isIn(403, 404);
        assertThat(vera.send("POST", PATH, group(jonas)).statusCode()).isIn(403, 404);
        befriend(jonas, vera);
        assertThat(mira.send("PUT", participant(group, vera), null).statusCode())
                .isEqualTo(204);
        assertThat(vera.view(group).path("participants").intValue()).isEqualTo(3);
        ConversationClient stranger = ConversationClient.open(port);
        befriend(mira, stranger);
        assertThat(mira.send("PUT", participant(group, stranger), null).statusCode())
                .isIn(403, 404);
    }

    @Test
    void withdrawsAnInvitationAndTellsNobodyWhoIsThere() {
        String group = mira.startGroup("Hills", jonas);
        mira.send("PUT", participant(group, vera), null);

        assertThat(mira.send("DELETE", participant(group, vera), null).statusCode())
                .isEqualTo(204);

        assertThat(vera.invitations()).isEmpty();
        assertThat(mira.send("DELETE", participant(group, ConversationClient.open(port)), null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(jonas.send("DELETE", participant(group, vera), null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void endsAGroupInWhichOnlyInvitedPeopleAreLeft() {
        String group = mira.invite("Hills", vera);

        assertThat(mira.send("DELETE", participant(group, mira), null).statusCode())
                .isEqualTo(204);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(vera.invitations()).isEmpty());
    }

    private void befriend(ConversationClient one, ConversationClient other) {
        Relations.put(jdbc, one.athlete(), other.athlete(), true, false);
    }

    private void register(ConversationClient client, Instant at) {
        jdbc.sql("""
                        insert into account_age (athlete_id, registered_at) values (:athlete, :at)
                        on conflict (athlete_id) do update set registered_at = excluded.registered_at""")
                .param("athlete", client.athlete())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void show(ConversationClient client, boolean isMinor) {
        jdbc.sql("""
                        insert into athlete_visibility (athlete_id, settings, minor, version)
                        values (:athlete, '{"profile": "everyone"}', :minor, 1)""").param("athlete", client.athlete()).param("minor", isMinor).update();
    }

    private static String group(ConversationClient... others) {
        return "{\"title\": \"Hills\", \"athleteIds\": [\"%s\"]}"
                .formatted(String.join(
                        "\", \"",
                        Arrays.stream(others)
                                .map(GroupInvitationsIntegrationTests::id)
                                .toList()));
    }

    private static JsonNode unread(ConversationClient client) {
        return json(client.get(PATH + "/unread-count"), 200);
    }

    private static String participant(String conversation, ConversationClient client) {
        return PATH + "/" + conversation + "/participants/" + client.athlete();
    }

    private static String id(ConversationClient client) {
        return client.athlete().toString();
    }

    private static List<String> athletes(JsonNode items) {
        return items.valueStream()
                .map(item -> item.path("athleteId").stringValue())
                .toList();
    }
}
