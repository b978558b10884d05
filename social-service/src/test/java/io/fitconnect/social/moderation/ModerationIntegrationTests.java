package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.discussion.Announced;
import io.fitconnect.social.subject.SubjectKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RunningSocialService
class ModerationIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String MEASURES = "social.moderation";
    private static final String HIDE = "{\"measure\": \"hide\", \"rule\": \"harassment\", \"explanation\": \"Unkind\"}";
    private static final String SUSPEND =
            "{\"measure\": \"suspend\", \"rule\": \"harassment\", \"days\": 3, \"explanation\": \"Again\"}";
    private static final String DISMISS = "{\"measure\": \"dismiss\", \"note\": \"Harmless\"}";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private Speaker owner;
    private Speaker author;
    private Speaker reporter;
    private Speaker moderator;
    private UUID training;
    private String discussion;

    @BeforeEach
    void shareATraining() {
        owner = Speaker.athlete(port);
        author = Speaker.athlete(port);
        reporter = Speaker.athlete(port);
        moderator = Speaker.moderator(port);
        training = UUID.randomUUID();
        discussion = SubjectKey.training(owner.id(), training).path();
        Announced.training(owner.id(), training, "everyone", 0);
        await().atMost(SOON).until(() -> reporter.status("GET", discussion) == 200);
    }

    @Test
    void hidesACommentAsIfItWereDeletedUntilAnAppealIsGranted() {
        String comment = author.say(discussion, "You are slow").get("id").asString();
        reporter.put(discussion + "/comments/" + comment + "/reaction", "{\"reaction\": \"like\"}");
        reporter.post(discussion + "/comments/" + comment + "/answers", "{\"text\": \"Be kind\"}");
        String alone = author.say(discussion, "Very slow").get("id").asString();
        assertThat(reporter.report(comment(alone), "spam").get("status").asString())
                .isEqualTo("open");
        JsonNode report = reporter.report(comment(comment), "harassment");
        assertThat(reporter.report(comment(comment), "spam").get("id")).isEqualTo(report.get("id"));

        JsonNode read = moderator.findCase(comment);
        assertThat(read.at("/content/text").asString()).isEqualTo("You are slow");
        assertThat(read.at("/reports/0/evidence").asString()).isEqualTo("You are slow");
        assertThat(read.toString()).doesNotContain(report.get("id").asString());
        assertThat(read.at("/reports").toString()).doesNotContain(reporter.id().toString());
        assertThat(read.get("around")).hasSize(3);
        assertThat(read.at("/audit/0/action").asString()).isEqualTo("read");
        JsonNode decided = moderator.decide(read, HIDE);
        moderator.decide(moderator.findCase(alone), HIDE);
        assertThat(moderator.tryDecide(read, HIDE).statusCode()).isEqualTo(412);
        assertThat(moderator.tryDecide(decided, HIDE).statusCode()).isEqualTo(409);

        JsonNode others = reporter.get(discussion + "/comments");
        assertThat(others.get("items")).hasSize(1);
        assertThat(others.at("/items/0/deleted").asBoolean()).isTrue();
        assertThat(others.at("/items/0").toString())
                .doesNotContain("slow", author.id().toString(), "harassment", "like");
        assertThat(others.at("/items/0/answers/count").asInt()).isEqualTo(1);
        assertThat(reporter.get(discussion).get("comments").asInt()).isEqualTo(1);
        assertThat(reporter.status("GET", discussion + "/comments/" + comment + "/versions"))
                .isEqualTo(404);
        assertThat(reporter.status("GET", discussion + "/comments/" + alone)).isEqualTo(404);
        assertThat(reporter.tryReport(comment(comment), "spam").statusCode()).isEqualTo(404);
        JsonNode own = author.get(discussion + "/comments");
        assertThat(own.get("items")).hasSize(2);
        assertThat(own.at("/items/1/text").asString()).isEqualTo("You are slow");
        assertThat(own.at("/items/1/hidden/rule").asString()).isEqualTo("harassment");
        assertThat(author.get(discussion).get("comments").asInt()).isEqualTo(3);
        assertThat(recount()).isEmpty();

        Event taken = KafkaEvents.await(MEASURES, author.id().toString(), "measure-taken.v1");
        EventContracts.assertValid(taken);
        Event told = KafkaEvents.await("social.interaction", reporter.id().toString(), "report-decided.v1");
        EventContracts.assertValid(told);
        assertThat(reporter.get("/api/v1/reports").at("/items/0/status").asString())
                .isEqualTo("acted");

        String decision = own.at("/items/1/hidden/decisionId").asString();
        String page = Speaker.DECISIONS + "/" + decision;
        JsonNode mine = author.get(page);
        assertThat(mine.get("content").asString()).isEqualTo("You are slow");
        assertThat(mine.get("explanation").asString()).isEqualTo("Unkind");
        assertThat(reporter.status("GET", page)).isEqualTo(404);
        JsonNode appealed = Speaker.json(author.put(page + "/appeal", "{\"text\": \"It was a joke\"}"), 200);
        assertThat(appealed.has("appealableUntil")).isFalse();
        assertThat(author.put(page + "/appeal", "{\"text\": \"It was a joke\"}").statusCode())
                .isEqualTo(200);
        assertThat(author.put(page + "/appeal", "{\"text\": \"Really\"}").statusCode())
                .isEqualTo(409);
        assertThat(moderator
                        .find(comment, "appealed")
                        .at("/decision/appeal/text")
                        .asString())
                .isEqualTo("It was a joke");
        String grant = "{\"outcome\": \"granted\", \"explanation\": \"It was\"}";
        assertThat(moderator.post(page + "/appeal/decision", grant).statusCode())
                .isEqualTo(403);
        Speaker.json(Speaker.moderator(port).post(page + "/appeal/decision", grant), 200);
        assertThat(Speaker.moderator(port)
                        .post(page + "/appeal/decision", grant)
                        .statusCode())
                .isEqualTo(409);

        assertThat(reporter.get(discussion + "/comments/" + comment).get("text").asString())
                .isEqualTo("You are slow");
        assertThat(reporter.get(discussion).get("comments").asInt()).isEqualTo(2);
        assertThat(author.get(page).get("because").asString()).isEqualTo("appeal");
        EventContracts.assertValid(KafkaEvents.await(MEASURES, author.id().toString(), "appeal-decided.v1"));
        Event lifted = KafkaEvents.await(MEASURES, author.id().toString(), "measure-lifted.v1");
        EventContracts.assertValid(lifted);
        assertThat(lifted.data().get("revision").asLong())
                .isGreaterThan(taken.data().get("revision").asLong());
    }

    @Test
    void letsNobodyDecideAboutTheirOwnOrWhatTheyReported() {
        String comment = author.say(discussion, "No").get("id").asString();
        JsonNode unread = Speaker.json(author.tryReport(comment(comment), "spam"), 409);
        assertThat(unread.get("type").asString()).endsWith("report-of-own-content");
        reporter.report(comment(comment), "spam");
        JsonNode read = moderator.findCase(comment);

        assertThat(reporter.as("moderator").tryDecide(read, DISMISS).statusCode())
                .isEqualTo(403);
        assertThat(author.as("moderator").tryDecide(read, DISMISS).statusCode()).isEqualTo(403);
        assertThat(author.as("moderator")
                        .status("GET", Speaker.CASES + "/" + read.get("id").asString()))
                .isEqualTo(403);
        assertThat(author.as("moderator").get(Speaker.CASES + "?limit=100").toString())
                .doesNotContain(comment);
        assertThat(moderator.tryDecide(read, "{\"measure\": \"hide\"}").statusCode())
                .isEqualTo(400);
        moderator.decide(read, DISMISS);
        assertThat(reporter.get("/api/v1/reports").at("/items/0/status").asString())
                .isEqualTo("dismissed");
        assertThat(author.get(Speaker.DECISIONS).get("items")).isEmpty();
        assertThat(reporter.status("GET", discussion + "/comments/" + comment)).isEqualTo(200);
        reporter.report(comment(comment), "spam");
        assertThat(moderator.findCase(comment).get("id")).isNotEqualTo(read.get("id"));
    }

    @Test
    void ordersCasesByGravityThenReporters() {
        String mild = author.say(discussion, "Buy").get("id").asString();
        String many = author.say(discussion, "Buy now").get("id").asString();
        String grave = author.say(discussion, "Fall").get("id").asString();
        reporter.report(comment(mild), "spam");
        reporter.report(comment(many), "spam");
        owner.report(comment(many), "other");
        reporter.report(comment(grave), "violence");

        List<String> order = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = moderator.get(Speaker.CASES + "?limit=1" + cursor);
            page.get("items").forEach(item -> order.add(item.at("/subject/id").asString()));
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asString() : "";
        } while (!cursor.isEmpty());
        order.retainAll(Set.of(mild, many, grave));
        assertThat(order).containsExactly(grave, many, mild);
    }

    @Test
    void hidesAMessageFromAllButItsSender() {
        author.put("/api/v1/conversations/settings", "{\"whoMayWrite\": \"everyone\"}");
        reporter.put("/api/v1/conversations/settings", "{\"whoMayWrite\": \"everyone\"}");
        String conversation = Speaker.json(author.put("/api/v1/conversations/direct/" + reporter.id(), null), 200)
                .get("id")
                .asString();
        UUID clientId = UUID.randomUUID();
        String messages = "/api/v1/conversations/" + conversation + "/messages";
        Speaker.json(author.put(messages + "/" + clientId, "{\"text\": \"Nasty\"}"), 201);
        String message = "{\"kind\": \"message\", \"id\": \"%s\", \"conversationId\": \"%s\", \"number\": 1}"
                .formatted(clientId, conversation);
        assertThat(owner.tryReport(message, "hate").statusCode()).isEqualTo(404);
        hideAccount(author, true);
        assertThat(reporter.tryReport(message, "hate").statusCode())
                .as("hidden with its author")
                .isEqualTo(404);
        hideAccount(author, false);
        reporter.report(message, "hate");
        JsonNode read = moderator.findCase(clientId.toString());
        assertThat(read.at("/content/text").asString()).isEqualTo("Nasty");
        assertThat(read.at("/around/0/author/athleteId").asString())
                .isEqualTo(author.id().toString());
        moderator.decide(read, HIDE);

        JsonNode seen = reporter.get(messages).at("/items/0");
        assertThat(seen.get("state").asString()).isEqualTo("deleted");
        assertThat(seen.toString()).doesNotContain("Nasty", "harassment");
        assertThat(reporter.get("/api/v1/conversations").toString()).doesNotContain("Nasty");
        JsonNode sent = author.get(messages).at("/items/0");
        assertThat(sent.get("text").asString()).isEqualTo("Nasty");
        assertThat(sent.at("/hidden/rule").asString()).isEqualTo("harassment");
    }

    /** As auth-service announces it. */
    private void hideAccount(Speaker person, boolean isHidden) {
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, ?, now())"
                        + " on conflict (account_id) do update set hidden = excluded.hidden")
                .params(person.id(), isHidden)
                .update();
    }

    @Test
    void letsNobodyReportAMessageFromBehindABlock() {
        author.put("/api/v1/conversations/settings", "{\"whoMayWrite\": \"everyone\"}");
        reporter.put("/api/v1/conversations/settings", "{\"whoMayWrite\": \"everyone\"}");
        String conversation = Speaker.json(author.put("/api/v1/conversations/direct/" + reporter.id(), null), 200)
                .get("id")
                .asString();
        UUID clientId = UUID.randomUUID();
        Speaker.json(
                author.put("/api/v1/conversations/" + conversation + "/messages/" + clientId, "{\"text\": \"Nasty\"}"),
                201);
        jdbc.sql("insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                        + " values (?, ?, false, false, false, true, 1)")
                .params(reporter.id(), author.id())
                .update();
        assertThat(reporter.tryReport(
                                "{\"kind\": \"message\", \"id\": \"%s\", \"conversationId\": \"%s\", \"number\": 1}"
                                        .formatted(clientId, conversation),
                                "hate")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void filesWhatAListOfWordsFindsOnceForEachVersion() {
        String comment =
                author.say(discussion, "Just K\u0443S, all of you").get("id").asString();
        await().atMost(SOON).until(() -> count("moderation_report", "evidence", "Just K\u0443S, all of you") == 1);

        JsonNode read = moderator.findCase(comment);
        assertThat(read.at("/reports/0/source").asString()).isEqualTo("word-list");
        assertThat(read.at("/reports/0/reason").asString()).isEqualTo("self-harm");
        assertThat(read.get("reporterCount").asInt()).isZero();
        author.send("PUT", discussion + "/comments/" + comment, "{\"text\": \"Just kys now\"}", "\"v1\"");
        await().atMost(SOON).until(() -> count("moderation_report", "evidence", "Just kys now") == 1);
        assertThat(moderator.findCase(comment).get("reports")).hasSize(2);
    }

    @Test
    void exportsOwnReportsAndDecisionsAndLeavesNothingOfAnErasedPerson() {
        String comment = author.say(discussion, "Unkind words").get("id").asString();
        reporter.report(comment(comment), "harassment");
        moderator.decide(moderator.findCase(comment), SUSPEND);
        String other = owner.say(discussion, "Thanks to all").get("id").asString();
        reporter.report(comment(other), "spam");
        assertThat(String.valueOf(ArchiveProbe.read(author.id(), archives).get("moderation-decisions.json")))
                .contains("Unkind words", "Again")
                .doesNotContain(reporter.id().toString(), moderator.id().toString());
        assertThat(String.valueOf(ArchiveProbe.read(reporter.id(), archives).get("reports.json")))
                .contains("Look at this", "acted");
        SqlSearch search = SqlSearch.of(database);
        assertThat(search.find("Unkind words")).isNotEmpty();

        for (Speaker erased : List.of(author, reporter, moderator)) {
            AccountDeletion.decide(erased.id());
            AccountDeletion.awaitAnswer(erased.id(), 1);
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(search.find(erased.id().toString())).isEmpty());
        }

        assertThat(search.find("Unkind words")).isEmpty();
        JsonNode left = Speaker.moderator(port).findCase(other);
        assertThat(left.at("/reports/0/reason").asString()).isEqualTo("spam");
        assertThat(left.at("/reports/0").has("text")).isFalse();
    }

    private String comment(String id) {
        return "{\"kind\": \"comment\", \"id\": \"%s\", \"on\": {\"kind\": \"training\", \"athleteId\": \"%s\", \"id\": \"%s\"}}"
                .formatted(id, owner.id(), training);
    }

    private List<String> recount() {
        List<String> differences = new ArrayList<>();
        Speaker.json(
                        new Speaker(managementPort, owner.id(), null).send("GET", "/actuator/discussions", null, null),
                        200)
                .get("differences")
                .forEach(difference -> {
                    if (difference.toString().contains(training.toString())) {
                        differences.add(difference.toString());
                    }
                });
        return differences;
    }

    private int count(String table, String column, String value) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(value)
                .query(Integer.class)
                .single();
    }
}
