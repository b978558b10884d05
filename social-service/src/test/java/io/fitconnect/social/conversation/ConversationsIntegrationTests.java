package io.fitconnect.social.conversation;

import static io.fitconnect.social.conversation.ConversationClient.PATH;
import static io.fitconnect.social.conversation.ConversationClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.social.RunningSocialService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who converses with whom. */
@RunningSocialService
class ConversationsIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private ConversationClient mira;
    private ConversationClient jonas;

    @BeforeEach
    void meet() {
        mira = ConversationClient.open(port);
        jonas = ConversationClient.open(port);
    }

    @Test
    void opensOneConversationForAPairAlsoAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> openings = List.of(
                    () -> mira.openDirect(jonas),
                    () -> jonas.openDirect(mira),
                    () -> mira.openDirect(jonas),
                    () -> jonas.openDirect(mira));
            List<String> ids = new ArrayList<>();
            for (Future<String> opened : threads.invokeAll(openings)) {
                ids.add(opened.get());
            }
            assertThat(ids).containsOnly(ids.get(0));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void listsTheLastActiveFirstWithItsLastMessage() {
        ConversationClient vera = ConversationClient.open(port);
        String first = mira.openDirect(jonas);
        String second = mira.openDirect(vera);
        mira.say(first, "One");
        mira.say(second, "Two");
        jonas.say(first, "Three");

        JsonNode page = json(mira.get(PATH + "?limit=1"), 200);
        assertThat(ids(page.path("items"))).containsExactly(first);
        assertThat(page.path("items").get(0).path("lastMessage").path("text").stringValue())
                .isEqualTo("Three");
        assertThat(page.path("items").get(0).path("unread").longValue()).isEqualTo(1);
        assertThat(page.path("items").get(0).path("athleteId").stringValue())
                .isEqualTo(jonas.athlete().toString());
        JsonNode next = json(
                mira.get(PATH + "?limit=1&cursor=" + page.path("nextCursor").stringValue()), 200);
        assertThat(ids(next.path("items"))).containsExactly(second);
        assertThat(json(mira.get(PATH + "/unread-count"), 200).path("count").intValue())
                .isEqualTo(1);
        mira.send("PATCH", PATH + "/" + first, "{\"muted\": true}");
        assertThat(json(mira.get(PATH + "/unread-count"), 200).path("count").intValue())
                .isZero();
    }

    @Test
    void listsAnOpenedConversationOnceThereIsAMessage() {
        String direct = mira.openDirect(jonas);
        assertThat(mira.list().size()).isZero();

        mira.say(direct, "Hello");

        assertThat(ids(jonas.list())).containsExactly(direct);
    }

    @Test
    void isNowhereBehindABlockAndBackAfterwards() {
        String direct = mira.openDirect(jonas);
        mira.say(direct, "Hello");
        Relations.put(jdbc, mira.athlete(), jonas.athlete(), false, true);

        for (ConversationClient one : List.of(mira, jonas)) {
            assertThat(one.list().size()).isZero();
            assertThat(like(one.get(PATH + "/" + direct), direct))
                    .isEqualTo(like(one.get(PATH + "/" + UUID.randomUUID()), direct));
            assertThat(one.say(direct, UUID.randomUUID(), "Hello?").statusCode())
                    .isEqualTo(404);
            assertThat(one.get(PATH + "/" + direct + "/messages").statusCode()).isEqualTo(404);
            assertThat(json(one.get(PATH + "/unread-count"), 200).path("count").intValue())
                    .isZero();
        }
        HttpResponse<String> blocked = jonas.send("PUT", PATH + "/direct/" + mira.athlete(), null);
        HttpResponse<String> unknown = jonas.send("PUT", PATH + "/direct/" + UUID.randomUUID(), null);
        assertThat(blocked.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(blocked.body().length()).isEqualTo(unknown.body().length());

        Relations.put(jdbc, mira.athlete(), jonas.athlete(), false, false);
        assertThat(ids(jonas.list())).containsExactly(direct);
    }

    /** Ids differ from answer to answer. */
    private static String like(HttpResponse<String> answer, String id) {
        return answer.statusCode() + answer.body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", id);
    }

    @Test
    void asksWhoMayWriteForAFirstMessageOnly() {
        String path = PATH + "/direct/" + mira.athlete();
        mira.choose("friends");
        assertThat(jonas.send("PUT", path, null).statusCode()).isEqualTo(404);
        Relations.put(jdbc, mira.athlete(), jonas.athlete(), true, false);
        assertThat(jonas.send("PUT", path, null).statusCode()).isEqualTo(200);
        mira.choose("nobody");
        String direct = jonas.openDirect(mira);
        assertThat(jonas.say(direct, UUID.randomUUID(), "Hello?").statusCode()).isIn(403, 404);

        mira.say(direct, "You may answer");

        assertThat(jonas.say(direct, "Thank you")).isEqualTo(2);
        assertThat(json(mira.get(PATH + "/settings"), 200).path("whoMayWrite").stringValue())
                .isEqualTo("nobody");
    }

    @Test
    void asksWhoMayWriteUntilTheOtherHasWritten() {
        mira.choose("friends");
        Relations.put(jdbc, mira.athlete(), jonas.athlete(), true, false);
        String direct = jonas.openDirect(mira);
        jonas.say(direct, "Hello");

        Relations.put(jdbc, mira.athlete(), jonas.athlete(), false, false);

        assertThat(jonas.say(direct, UUID.randomUUID(), "Hello?").statusCode()).isIn(403, 404);
    }

    @Test
    void datesNoMessageBeforeTheOneItFollows() {
        String direct = mira.openDirect(jonas);
        mira.say(direct, "By a clock that is ahead");
        jdbc.sql("update conversation set active_at = :ahead where id = :id")
                .param("ahead", OffsetDateTime.now(ZoneOffset.UTC).plusHours(1))
                .param("id", UUID.fromString(direct))
                .update();

        jonas.say(direct, "By one that is not");

        JsonNode later = jonas.messages(direct, "").path("items").get(1);
        assertThat(Instant.parse(later.path("sentAt").stringValue()))
                .isAfter(Instant.now().plus(Duration.ofMinutes(50)));
    }

    @Test
    void letsOnlyFriendsWriteToMinors() {
        jdbc.sql("""
                        insert into athlete_visibility (athlete_id, settings, minor, version)
                        values (:athlete, '{"profile": "everyone"}', true, 1)""").param("athlete", mira.athlete()).update();

        HttpResponse<String> refused = jonas.send("PUT", PATH + "/direct/" + mira.athlete(), null);
        assertThat(json(refused, 403).path("type").stringValue())
                .isEqualTo("urn:fitconnect:problem:messages-not-accepted");
        Relations.put(jdbc, mira.athlete(), jonas.athlete(), true, false);
        assertThat(jonas.openDirect(mira)).isNotEmpty();
    }

    @Test
    void hidesTheWordsOfAHiddenAccount() {
        ConversationClient vera = ConversationClient.open(port);
        String group = mira.startGroup("Hills", jonas, vera);
        String direct = mira.openDirect(jonas);
        mira.say(group, "Hello");
        mira.say(direct, "Hello");
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (:athlete, true, :now)")
                .param("athlete", mira.athlete())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();

        JsonNode hidden = jonas.messages(group, "").path("items").get(0);
        assertThat(hidden.path("state").stringValue()).isEqualTo("hidden");
        assertThat(hidden.has("text") || hidden.has("athleteId")).isFalse();
        JsonNode view = jonas.view(group);
        assertThat(view.path("participants").intValue()).isEqualTo(2);
        assertThat(view.path("lastMessage").has("text")).isFalse();
        assertThat(json(jonas.get(PATH + "/" + group + "/participants"), 200)
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(jonas.get(PATH + "/" + direct).statusCode()).isEqualTo(404);
        assertThat(mira.messages(group, "").path("items").get(0).path("text").stringValue())
                .isEqualTo("Hello");
    }

    @Test
    void showsNewcomersWhatIsSentFromThenOn() {
        ConversationClient vera = ConversationClient.open(port);
        String group = mira.startGroup("Hills", jonas);
        mira.say(group, "Before");
        assertThat(jonas.send("PUT", participant(group, vera), null).statusCode())
                .isEqualTo(403);

        assertThat(mira.send("PUT", participant(group, vera), null).statusCode())
                .isEqualTo(204);
        mira.say(group, "Before she accepts");
        vera.accept(group);
        mira.say(group, "After");

        JsonNode seen = vera.messages(group, "");
        assertThat(seen.path("items").size()).isEqualTo(1);
        assertThat(seen.path("more").booleanValue()).isFalse();
        assertThat(vera.get(PATH + "/" + group + "/messages/by-number/1").statusCode())
                .isEqualTo(404);
        assertThat(vera.view(group).path("unread").longValue()).isEqualTo(1);
    }

    @Test
    void letsTheLongestMemberFollowTheLastAdministrator() {
        ConversationClient vera = ConversationClient.open(port);
        String group = mira.startGroup("Hills", jonas);
        mira.send("PUT", participant(group, vera), null);
        vera.accept(group);

        assertThat(mira.send("DELETE", participant(group, mira), null).statusCode())
                .isEqualTo(204);

        assertThat(mira.get(PATH + "/" + group).statusCode()).isEqualTo(404);
        assertThat(jonas.view(group).path("role").stringValue()).isEqualTo("administrator");
        assertThat(jonas.send("PATCH", PATH + "/" + group, "{\"title\": \"Valleys\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(vera.view(group).path("title").stringValue()).isEqualTo("Valleys");
        assertThat(jonas.send("DELETE", participant(group, vera), null).statusCode())
                .isEqualTo(204);
        assertThat(vera.get(PATH + "/" + group).statusCode()).isEqualTo(404);
        JsonNode left = json(jonas.get(PATH + "/" + group + "/participants"), 200);
        assertThat(left.path("items").size()).isEqualTo(1);
    }

    @Test
    void clearsADirectConversationForOneself() {
        String direct = mira.openDirect(jonas);
        jonas.say(direct, "Hello");

        assertThat(mira.send("DELETE", participant(direct, mira), null).statusCode())
                .isEqualTo(204);

        assertThat(mira.list().size()).isZero();
        assertThat(ids(jonas.list())).containsExactly(direct);
        jonas.say(direct, "Still there?");
        assertThat(mira.messages(direct, "").path("items").size()).isEqualTo(1);
        assertThat(mira.send("DELETE", participant(direct, jonas), null).statusCode())
                .isEqualTo(409);
    }

    @Test
    void refusesWhatIsNoGroup() {
        String direct = mira.openDirect(jonas);

        assertThat(mira.send("PATCH", PATH + "/" + direct, "{\"title\": \"Two\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(mira.send("PATCH", PATH + "/" + direct, "{\"title\": null}").statusCode())
                .isEqualTo(400);
        assertThat(mira.send("POST", PATH, "{\"title\": \"Alone\", \"athleteIds\": [\"%s\"]}".formatted(mira.athlete()))
                        .statusCode())
                .isEqualTo(400);
        assertThat(mira.send("PUT", PATH + "/direct/" + mira.athlete(), null).statusCode())
                .isEqualTo(403);
    }

    private static String participant(String conversation, ConversationClient client) {
        return PATH + "/" + conversation + "/participants/" + client.athlete();
    }

    private static List<String> ids(JsonNode items) {
        return items.values().stream()
                .map(item -> item.path("id").stringValue())
                .toList();
    }
}
