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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages of the running service: sent, read, edited, told of. */
@RunningSocialService
class MessagesIntegrationTests {

    private static final int SENDERS = 20;
    private static final int EACH = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    private ConversationClient mira;
    private ConversationClient jonas;

    @BeforeEach
    void meet() {
        mira = ConversationClient.open(port);
        jonas = ConversationClient.open(port);
    }

    /** Each message is sent twice at once, as clients do that got no answer. */
    @Test
    void numbersWhatTwentySendAtOnceWithoutGapsAndOnce() throws Exception {
        ConversationClient[] senders = Stream.generate(() -> ConversationClient.open(port))
                .limit(SENDERS)
                .toArray(ConversationClient[]::new);
        String group = mira.startGroup("Hills", senders);
        List<Callable<Map<UUID, Long>>> work = new ArrayList<>();
        for (ConversationClient sender : senders) {
            work.add(() -> sendInOrder(sender, group));
        }

        List<Map<UUID, Long>> sent = runAtOnce(work);

        JsonNode items = mira.messages(group, "?limit=100").path("items");
        assertThat(items.values().stream().map(item -> item.path("number").longValue()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, SENDERS * EACH).boxed().toList());
        assertThat(items.values().stream().map(item -> item.path("clientId").stringValue()))
                .doesNotHaveDuplicates();
        assertThat(sent)
                .allSatisfy(numbers -> assertThat(List.copyOf(numbers.values())).isSorted());
        assertThat(mira.view(group).path("unread").longValue()).isEqualTo(SENDERS * EACH);
        assertThat(senders)
                .allSatisfy(
                        sender -> assertThat(sender.view(group).path("unread").longValue())
                                .isEqualTo(SENDERS * EACH - EACH));
    }

    private static Map<UUID, Long> sendInOrder(ConversationClient sender, String group) throws Exception {
        Map<UUID, Long> numbers = new LinkedHashMap<>();
        for (int message = 0; message < EACH; message++) {
            UUID clientId = UUID.randomUUID();
            String text = "Message " + message;
            List<HttpResponse<String>> answers = runAtOnce(
                    List.of(() -> sender.say(group, clientId, text), () -> sender.say(group, clientId, text)));
            assertThat(answers)
                    .as(answers.get(0).body())
                    .extracting(HttpResponse::statusCode)
                    .containsExactlyInAnyOrder(200, 201);
            List<Long> both = answers.stream()
                    .map(answer ->
                            json(answer, answer.statusCode()).path("number").longValue())
                    .distinct()
                    .toList();
            assertThat(both).hasSize(1);
            numbers.put(clientId, both.get(0));
        }
        return numbers;
    }

    @Test
    void sendsToOneConversationWhileAnotherIsLocked() throws Exception {
        String locked = mira.openDirect(jonas);
        ConversationClient vera = ConversationClient.open(port);
        String free = vera.openDirect(jonas);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select 1 from conversation where id = ? for update")) {
                lock.setObject(1, UUID.fromString(locked));
                lock.execute();
                Future<Long> waiting = other.submit(() -> mira.say(locked, "Later"));

                assertThat(vera.say(free, "Now")).isEqualTo(1);

                assertThat(waiting.isDone()).isFalse();
                connection.rollback();
                assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(1);
            }
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void movesTheReadMarkForwardOnly() {
        String group = mira.startGroup("Hills", jonas);
        IntStream.range(0, 5).forEach(message -> mira.say(group, "Message " + message));
        assertThat(jonas.view(group).path("unread").longValue()).isEqualTo(5);
        assertThat(mira.view(group).path("unread").longValue()).isZero();

        jonas.read(group, 3);
        jonas.read(group, 2);
        jonas.say(group, "I come");

        assertThat(jonas.view(group).path("readNumber").longValue()).isEqualTo(3);
        assertThat(jonas.view(group).path("unread").longValue()).isEqualTo(2);
        assertThat(mira.view(group).path("unread").longValue()).isEqualTo(1);
        jonas.read(group, 4);
        assertThat(jonas.view(group).path("unread").longValue()).isEqualTo(1);
        jonas.read(group, 1_000);
        assertThat(jonas.view(group).path("readNumber").longValue()).isEqualTo(6);
        assertThat(jonas.view(group).path("unread").longValue()).isZero();
    }

    @Test
    void readsBackwardsAndForwards() {
        String group = mira.startGroup("Hills", jonas);
        IntStream.range(0, 5).forEach(message -> mira.say(group, "Message " + message));

        assertThat(numbers(jonas.messages(group, "?limit=2"))).containsExactly(4L, 5L);
        JsonNode earlier = jonas.messages(group, "?before=4&limit=2");
        assertThat(numbers(earlier)).containsExactly(2L, 3L);
        assertThat(earlier.path("more").booleanValue()).isTrue();
        JsonNode later = jonas.messages(group, "?after=3&limit=50");
        assertThat(numbers(later)).containsExactly(4L, 5L);
        assertThat(later.path("more").booleanValue()).isFalse();
        assertThat(jonas.get(PATH + "/" + group + "/messages?limit=101").statusCode())
                .isEqualTo(400);
    }

    @Test
    void editsRepliesAndDeletes() {
        String direct = mira.openDirect(jonas);
        long number = mira.say(direct, "At eight");
        String path = PATH + "/" + direct + "/messages/by-number/" + number;

        JsonNode edited = json(mira.send("PATCH", path, "{\"text\": \"At nine\"}"), 200);
        assertThat(edited.path("text").stringValue()).isEqualTo("At nine");
        assertThat(edited.has("editedAt")).isTrue();
        assertThat(jonas.send("PATCH", path, "{\"text\": \"At ten\"}").statusCode())
                .isEqualTo(403);

        JsonNode reply = json(
                jonas.send(
                        "PUT",
                        PATH + "/" + direct + "/messages/" + UUID.randomUUID(),
                        "{\"text\": \"Fine\", \"replyTo\": 1, \"attachments\": [{\"kind\": \"training\", \"id\": \""
                                + UUID.randomUUID() + "\"}]}"),
                201);
        assertThat(reply.path("replyTo").longValue()).isEqualTo(number);
        assertThat(reply.path("attachments").get(0).path("reference").stringValue())
                .startsWith("/api/v1/athletes/" + jonas.athlete() + "/trainings/");

        assertThat(mira.send("DELETE", path, null).statusCode()).isEqualTo(204);
        assertThat(mira.send("DELETE", path, null).statusCode()).isEqualTo(204);
        JsonNode left = json(jonas.get(path), 200);
        assertThat(left.path("state").stringValue()).isEqualTo("deleted");
        assertThat(left.has("text")).isFalse();
        assertThat(mira.send("PATCH", path, "{\"text\": \"Back\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesTheClientIdOfAnother() {
        String direct = mira.openDirect(jonas);
        UUID clientId = UUID.randomUUID();
        json(mira.say(direct, clientId, "Mine"), 201);

        assertThat(jonas.say(direct, clientId, "Yours").statusCode()).isEqualTo(409);
        assertThat(numbers(jonas.messages(direct, ""))).containsExactly(1L);
    }

    @Test
    void tellsThoseWhoHaveNotMuted() {
        ConversationClient muted = ConversationClient.open(port);
        String group = mira.startGroup("Hills", jonas, muted);
        json(muted.send("PATCH", PATH + "/" + group, "{\"muted\": true}"), 200);

        mira.say(group, "A secret");

        Event told = KafkaEvents.await("social.interaction", jonas.athlete().toString(), "message-sent.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().path("otherId").stringValue())
                .isEqualTo(mira.athlete().toString());
        assertThat(told.data().path("conversationId").stringValue()).isEqualTo(group);
        assertThat(told.data().path("messages").intValue()).isEqualTo(1);
        assertThat(told.data().toString()).doesNotContain("secret");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(signals(muted)).contains(PATH + "/" + group));
        assertThat(tellings(muted)).isEmpty();
        assertThat(tellings(mira)).isEmpty();
    }

    @Test
    void hidesMessagesFromBehindABlockInGroupsAndTellsOfNone() {
        ConversationClient vera = ConversationClient.open(port);
        String group = mira.startGroup("Hills", jonas, vera);
        block(jonas.athlete(), mira.athlete());

        mira.say(group, "Hello");

        KafkaEvents.await("social.interaction", vera.athlete().toString(), "message-sent.v1");
        assertThat(tellings(jonas)).isEmpty();
        for (JsonNode seen : List.of(
                jonas.messages(group, "").path("items").get(0),
                jonas.view(group).path("lastMessage"),
                json(jonas.get(PATH + "/" + group + "/messages/by-number/1"), 200))) {
            assertThat(seen.path("state").stringValue()).isEqualTo("hidden");
            assertThat(seen.has("text") || seen.has("athleteId") || seen.has("name"))
                    .isFalse();
        }
        assertThat(vera.messages(group, "").path("items").get(0).path("text").stringValue())
                .isEqualTo("Hello");
        jonas.say(group, "And hello");
        assertThat(mira.messages(group, "").path("items").get(1).path("state").stringValue())
                .isEqualTo("hidden");
        assertThat(people(jonas, group))
                .doesNotContain(mira.athlete().toString())
                .hasSize(2);
        assertThat(jonas.view(group).path("participants").intValue()).isEqualTo(2);
        assertThat(people(vera, group)).hasSize(3);
    }

    private static List<String> people(ConversationClient client, String group) {
        return json(client.get(PATH + "/" + group + "/participants"), 200)
                .path("items")
                .valueStream()
                .map(each -> each.path("athleteId").stringValue())
                .toList();
    }

    @Test
    void showsItsSenderWhatWaitsAndWhyAndLetsItBeWithdrawn() {
        register(mira.athlete());
        String direct = mira.openDirect(jonas);
        UUID clientId = UUID.randomUUID();
        json(mira.say(direct, clientId, "Look at https://example.org/free"), 202);
        String path = PATH + "/" + direct + "/messages/held";

        JsonNode held = json(mira.get(path), 200).path("items").get(0);
        assertThat(held.path("text").stringValue()).isEqualTo("Look at https://example.org/free");
        assertThat(held.path("reason").stringValue()).isEqualTo("link-of-new-account");
        assertThat(held.has("heldUntil")).isTrue();
        assertThat(json(jonas.get(path), 200).path("items").size()).isZero();
        assertThat(jonas.send("DELETE", path + "/" + clientId, null).statusCode())
                .isEqualTo(204);
        assertThat(json(mira.get(path), 200).path("items").size()).isEqualTo(1);

        assertThat(mira.send("DELETE", path + "/" + clientId, null).statusCode())
                .isEqualTo(204);
        assertThat(json(mira.get(path), 200).path("items").size()).isZero();
        assertThat(ConversationClient.open(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void holdsLinksOfNewAccountsAndSendsThemLater() {
        register(mira.athlete());
        String direct = mira.openDirect(jonas);
        UUID clientId = UUID.randomUUID();

        JsonNode held = json(mira.say(direct, clientId, "Look at https://example.org/free"), 202);
        assertThat(json(mira.say(direct, clientId, "Look at https://example.org/free"), 202))
                .isEqualTo(held);
        assertThat(mira.say(direct, "No link. Really")).isEqualTo(1);
        assertThat(numbers(jonas.messages(direct, ""))).containsExactly(1L);

        jdbc.sql("update due_work set due_at = :now where queue = 'held-messages' and id like :id")
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("id", mira.athlete() + "%")
                .update();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(numbers(jonas.messages(direct, ""))).containsExactly(1L, 2L));
        assertThat(mira.say(direct, clientId, "Look at https://example.org/free")
                        .statusCode())
                .isIn(200, 202);
    }

    @Test
    void holdsAHundredMessagesOfOnePersonAndNoMore() {
        register(mira.athlete());
        String direct = mira.openDirect(jonas);
        UUID first = UUID.randomUUID();
        json(mira.say(direct, first, "Look at https://example.org/free"), 202);
        jdbc.sql("""
                        insert into held_message select athlete_id, conversation_id, gen_random_uuid(), text, reply_to, attachments, held_until, reason
                        from held_message, generate_series(2, 100) where athlete_id = :mira""").param("mira", mira.athlete()).update();

        assertThat(mira.say(direct, UUID.randomUUID(), "Look at https://example.org/more")
                        .statusCode())
                .isEqualTo(429);
        json(mira.say(direct, first, "Look at https://example.org/free"), 202);
        assertThat(json(mira.get(ConversationClient.PATH + "/" + direct + "/messages/held"), 200)
                        .path("items"))
                .hasSize(100);
    }

    @Test
    void dropsAHeldMessageThatIsNotTakenAnyMore() {
        register(mira.athlete());
        String direct = mira.openDirect(jonas);
        json(mira.say(direct, UUID.randomUUID(), "Look at https://example.org/free"), 202);
        jonas.choose("nobody");

        jdbc.sql("update due_work set due_at = :now where queue = 'held-messages' and id like :id")
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("id", mira.athlete() + "%")
                .update();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from held_message where athlete_id = :athlete")
                                .param("athlete", mira.athlete())
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(numbers(jonas.messages(direct, ""))).isEmpty();
    }

    @Test
    void editsNoLinkOfANewAccountIntoAMessage() {
        register(mira.athlete());
        String direct = mira.openDirect(jonas);
        long number = mira.say(direct, "No link");
        String path = PATH + "/" + direct + "/messages/by-number/" + number;

        assertThat(mira.send("PATCH", path, "{\"text\": \"Look at https://example.org/free\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(json(jonas.get(path), 200).path("text").stringValue()).isEqualTo("No link");
        json(mira.send("PATCH", path, "{\"text\": \"Still none\"}"), 200);
    }

    @Test
    void refusesAFlood() {
        String direct = mira.openDirect(jonas);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int message = 0;
                message < 200 && answers.stream().noneMatch(answer -> answer.statusCode() == 429);
                message++) {
            answers.add(mira.say(direct, UUID.randomUUID(), "Message " + message));
        }

        HttpResponse<String> last = answers.get(answers.size() - 1);
        assertThat(answers)
                .as("a minute's worth, and what a slow machine earns meanwhile")
                .hasSizeGreaterThan(60);
        assertThat(answers.subList(0, answers.size() - 1))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void refusesWhatIsNoMessage() {
        String direct = mira.openDirect(jonas);

        assertThat(mira.say(direct, UUID.randomUUID(), "  ").statusCode()).isEqualTo(400);
        assertThat(mira.say(direct, UUID.randomUUID(), "a".repeat(4_001)).statusCode())
                .isEqualTo(400);
        assertThat(mira.send(
                                "PUT",
                                PATH + "/" + direct + "/messages/" + UUID.randomUUID(),
                                "{\"text\": \"To what?\", \"replyTo\": 7}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(mira.get(PATH + "/" + direct + "/messages?before=1&after=1").statusCode())
                .isEqualTo(400);
    }

    private void register(UUID athlete) {
        Event event = EventContracts.exampleEvent("auth", "account", "account-registered", athlete.toString());
        ((ObjectNode) event.data())
                .put("accountId", athlete.toString())
                .put("registeredAt", Instant.now().toString());
        KafkaEvents.send(event);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from account_age where athlete_id = :athlete")
                                .param("athlete", athlete)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private void block(UUID one, UUID other) {
        Relations.put(jdbc, one, other, false, true);
    }

    private static List<Event> tellings(ConversationClient client) {
        return KafkaEvents.list("social.interaction", client.athlete().toString()).stream()
                .filter(event -> event.is("message-sent.v1"))
                .toList();
    }

    private static List<String> signals(ConversationClient client) {
        return KafkaEvents.list("live.signal", client.athlete().toString()).stream()
                .map(event -> event.data().path("reference").stringValue())
                .toList();
    }

    private static List<Long> numbers(JsonNode messages) {
        return messages.path("items").values().stream()
                .map(item -> item.path("number").longValue())
                .toList();
    }

    private static <T> List<T> runAtOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
