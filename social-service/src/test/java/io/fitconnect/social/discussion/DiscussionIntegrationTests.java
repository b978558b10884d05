package io.fitconnect.social.discussion;

import static io.fitconnect.social.discussion.SharedTraining.id;
import static io.fitconnect.social.discussion.SharedTraining.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RunningSocialService
class DiscussionIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TOLD = "social.interaction";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private JdbcClient jdbc;

    private SharedTraining shared;
    private Talker owner;
    private Talker friend;
    private UUID training;
    private String subject;

    @BeforeEach
    void shareATraining() {
        shared = SharedTraining.announce(port, managementPort, jdbc);
        owner = shared.owner();
        friend = shared.friend();
        training = shared.training();
        subject = shared.subject();
    }

    @Test
    void tellsEachPersonOnceOfWhatConcernsThem() {
        JsonNode comment = friend.say(subject, "A strong finish!");
        assertThat(comment.at("/author/name").asString()).isEqualTo("Franz");
        Event commented = KafkaEvents.await(TOLD, owner.id().toString(), "commented.v1");
        EventContracts.assertValid(commented);
        assertThat(commented.data().get("commentId")).isEqualTo(comment.get("id"));
        assertThat(commented.data().at("/subject/ownerId").asString())
                .isEqualTo(owner.id().toString());

        JsonNode answer = owner.answer(subject, id(comment), "Thank you, @{" + friend.id() + "}");
        Event mentioned = KafkaEvents.await(TOLD, friend.id().toString(), "mentioned.v1");
        EventContracts.assertValid(mentioned);
        assertThat(answer.get("text").asString()).isEqualTo("Thank you, @{" + friend.id() + "}");
        assertThat(answer.at("/mentions/0/name").asString()).isEqualTo("Franz");
        assertThat(answer.get("threadId")).isEqualTo(comment.get("id"));

        friend.answer(subject, id(answer), "Next time together?");
        Event answered = KafkaEvents.await(TOLD, owner.id().toString(), "answered.v1");
        EventContracts.assertValid(answered);
        owner.answer(subject, id(comment), "Sure");
        EventContracts.assertValid(KafkaEvents.await(TOLD, friend.id().toString(), "answered.v1"));

        assertThat(friend.react(subject, "fire").statusCode()).isEqualTo(204);
        assertThat(friend.react(subject, "love").statusCode()).isEqualTo(204);
        Event reacted = KafkaEvents.await(TOLD, owner.id().toString(), "reacted.v1");
        EventContracts.assertValid(reacted);
        assertThat(KafkaEvents.list(TOLD, owner.id().toString()).stream().map(Event::type))
                .containsExactly("commented.v1", "answered.v1", "reacted.v1");
        assertThat(KafkaEvents.list(TOLD, friend.id().toString()).stream().map(Event::type))
                .containsExactly("mentioned.v1", "answered.v1");
    }

    /** Whoever waits for an answer knows that the comment was taken, and finds with the next reading that it is gone. */
    @Test
    void bringsNoDeletedCommentBackWhenItIsSentAgain() {
        Map<String, String> once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode first = Talker.json(friend.send("POST", subject + "/comments", Talker.text("A pity"), once), 201);
        assertThat(friend.status("DELETE", subject + "/comments/" + id(first))).isEqualTo(204);

        JsonNode again = Talker.json(friend.send("POST", subject + "/comments", Talker.text("A pity"), once), 201);

        assertThat(again).isEqualTo(first);
        assertThat(owner.get(subject + "/comments").get("items")).isEmpty();
        assertThat(owner.get(subject).get("comments").asInt()).isZero();
        assertThat(friend.status("GET", subject + "/comments/" + id(first))).isEqualTo(404);
    }

    @Test
    void tellsOfAnEditThoseWhomItMentionsFirst() {
        Talker third = Talker.ofNewAthlete(port);
        JsonNode comment = friend.say(subject, "Thank you, @{" + owner.id() + "}");
        KafkaEvents.await(TOLD, owner.id().toString(), "mentioned.v1");

        friend.send(
                "PUT",
                subject + "/comments/" + id(comment),
                Talker.text("Thank you, @{%s} and @{%s}".formatted(owner.id(), third.id())),
                Map.of("If-Match", "\"v1\""));

        KafkaEvents.await(TOLD, third.id().toString(), "mentioned.v1");
        assertThat(KafkaEvents.list(TOLD, owner.id().toString())).hasSize(1);
    }

    @Test
    void pagesReactionsOfOneMomentWithoutSkipping() {
        List<Talker> all =
                Stream.generate(() -> Talker.ofNewAthlete(port)).limit(4).toList();
        all.forEach(each -> each.react(subject, "like"));
        jdbc.sql("update reaction set reacted_at = '2026-06-01T12:00:00Z' where subject_id = ?")
                .param(training)
                .update();

        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = owner.get(subject + "/reactions?limit=1" + cursor);
            page.get("items").forEach(item -> listed.add(item.toString()));
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
        } while (!cursor.isEmpty());

        assertThat(listed).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void raisesSignalsForThoseWhoTalk() {
        friend.say(subject, "A strong finish!");
        assertThat(signal(owner)).isEqualTo(subject);
        owner.say(subject, "Thanks to all");
        assertThat(signal(friend)).isEqualTo(subject);
    }

    @Test
    void keepsEveryVersionOfACommentWhereverItsTextLies() {
        JsonNode comment = friend.say(subject, "A strong finnish!");
        String path = subject + "/comments/" + id(comment);
        shared.awaitMoved(id(comment));
        assertThat(owner.get(path).get("text").asString()).isEqualTo("A strong finnish!");

        assertThat(friend.send("PUT", path, Talker.text("A strong finish!")).statusCode())
                .isEqualTo(428);
        assertThat(owner.send("PUT", path, Talker.text("Mine"), Map.of("If-Match", "\"v1\""))
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> edited =
                friend.send("PUT", path, Talker.text("A strong finish!"), Map.of("If-Match", "\"v1\""));
        assertThat(Talker.json(edited, 200).get("version").intValue()).isEqualTo(2);
        assertThat(edited.headers().firstValue("ETag")).hasValue("\"v2\"");
        assertThat(friend.send("PUT", path, Talker.text("Again"), Map.of("If-Match", "\"v1\""))
                        .statusCode())
                .isEqualTo(412);

        assertThat(texts(owner.get(path + "/versions"))).containsExactly("A strong finish!", "A strong finnish!");
        shared.awaitMoved(id(comment));
        assertThat(texts(owner.get(path + "/versions"))).containsExactly("A strong finish!", "A strong finnish!");
        assertThat(texts(owner.get(subject + "/comments"))).containsExactly("A strong finish!");
    }

    @Test
    void leavesAPlaceForAnswersOfADeletedComment() {
        JsonNode comment = friend.say(subject, "Delete me");
        JsonNode answer = owner.answer(subject, id(comment), "Never");
        friend.react(subject + "/comments/" + id(comment), "like");

        assertThat(friend.status("DELETE", subject + "/comments/" + id(comment)))
                .isEqualTo(204);
        JsonNode place = owner.get(subject + "/comments").at("/items/0");
        assertThat(place.get("deleted").booleanValue()).isTrue();
        assertThat(place.has("text") || place.has("author")).isFalse();
        assertThat(place.at("/answers/count").intValue()).isEqualTo(1);
        assertThat(place.at("/answers/newest/0/id")).isEqualTo(answer.get("id"));
        assertThat(owner.get(subject).get("comments").intValue()).isEqualTo(1);
        assertThat(owner.status("GET", subject + "/comments/" + id(comment) + "/versions"))
                .isEqualTo(404);
        assertThat(owner.react(subject + "/comments/" + id(comment), "like").statusCode())
                .isEqualTo(404);
        await().atMost(SOON)
                .until(() ->
                        shared.rows("reaction") == 0 && shared.differences().isEmpty());

        assertThat(friend.status("DELETE", subject + "/comments/" + id(answer))).isEqualTo(403);
        assertThat(owner.status("DELETE", subject + "/comments/" + id(answer))).isEqualTo(204);
        assertThat(owner.get(subject + "/comments").get("items")).isEmpty();
        assertThat(shared.rows("discussion_comment")).isZero();
    }

    @Test
    void repeatsTheAnswerToARepeatedRequest() {
        Map<String, String> key = Map.of("Idempotency-Key", "one");
        HttpResponse<String> first = friend.send("POST", subject + "/comments", Talker.text("Once"), key);
        HttpResponse<String> again = friend.send("POST", subject + "/comments", Talker.text("Once"), key);

        assertThat(Talker.json(again, 201)).isEqualTo(Talker.json(first, 201));
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(friend.send("POST", subject + "/comments", Talker.text("Twice"), key)
                        .statusCode())
                .isEqualTo(422);
        assertThat(owner.get(subject).get("comments").intValue()).isEqualTo(1);
    }

    @Test
    void pagesWithoutSkippingWhatIsSaidMeanwhile() {
        List<String> said = List.of("1", "2", "3", "4", "5");
        said.forEach(text -> friend.say(subject, text));

        JsonNode first = owner.get(subject + "/comments?limit=2");
        friend.say(subject, "6");
        friend.status("DELETE", subject + "/comments/" + id(first.at("/items/1")));
        JsonNode second = owner.get(
                subject + "/comments?limit=10&cursor=" + first.get("nextCursor").asString());
        assertThat(texts(first)).containsExactly("5", "4");
        assertThat(texts(second)).containsExactly("3", "2", "1");
        assertThat(texts(owner.get(subject + "/comments?order=oldest"))).containsExactly("1", "2", "3", "5", "6");
        assertThat(owner.status("GET", subject + "/comments?limit=0")).isEqualTo(400);
        assertThat(owner.status("GET", subject + "/comments?order=best")).isEqualTo(400);
    }

    @Test
    void refusesWhoReactsTooOften() {
        for (int use = 0; use < 60; use++) {
            assertThat(friend.react(subject, use % 2 == 0 ? "like" : "love").statusCode())
                    .isEqualTo(204);
        }
        HttpResponse<String> refused = friend.react(subject, "fire");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(owner.get(subject).at("/reactions/total").intValue()).isEqualTo(1);
    }

    @Test
    void saysWhenItGoesOnToWhoReactedVeryOftenInADay() {
        jdbc.sql(
                        "insert into account_limit (account_id, purpose, opened_at, taken) values (?, 'reactions-day', now(), 2000)")
                .param(friend.id())
                .update();
        HttpResponse<String> refused = friend.react(subject, "fire");

        JsonNode problem = Talker.json(refused, 429);
        assertThat(Instant.parse(problem.get("retryAt").asString()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
        assertThat(owner.get(subject).at("/reactions/total").intValue()).isZero();
    }

    @Test
    void findsAndMendsATotalThatIsWrong() {
        friend.say(subject, "One");
        assertThat(shared.differences()).isEmpty();
        jdbc.sql("update tally set total = 7 where subject_id = ?")
                .param(training)
                .update();

        JsonNode wrong = shared.differences().get(0);
        assertThat(wrong.get("kept").intValue()).isEqualTo(7);
        assertThat(wrong.get("counted").intValue()).isEqualTo(1);
        Talker operator = new Talker(managementPort, owner.id());
        assertThat(operator.send("POST", "/actuator/discussions/" + training, "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(shared.differences()).isEmpty();
        assertThat(owner.get(subject).get("comments").intValue()).isEqualTo(1);
    }

    private static String signal(Talker reader) {
        return KafkaEvents.await("live.signal", reader.id().toString(), "signal-raised.v1")
                .data()
                .get("reference")
                .asString();
    }
}
