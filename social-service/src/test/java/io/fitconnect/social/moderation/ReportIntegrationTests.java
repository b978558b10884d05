package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.content.Screening;
import io.fitconnect.social.discussion.Announced;
import io.fitconnect.social.subject.SubjectKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What comes into a case, and who hears how it ends. */
@RunningSocialService
class ReportIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    private Speaker author;
    private Speaker reporter;
    private SubjectKey training;

    @BeforeEach
    void shareATraining() {
        author = Speaker.athlete(port);
        reporter = Speaker.athlete(port);
        training = SubjectKey.training(UUID.randomUUID(), UUID.randomUUID());
        Announced.training(training.requireAthlete(), training.id(), "everyone", 0);
        await().atMost(SOON).until(() -> reporter.status("GET", training.path()) == 200);
    }

    @Test
    void tellsAlsoTheHundredAndFirstReporter() {
        String comment = say("Unkind");
        reporter.report(subject(comment), "harassment");
        Speaker moderator = Speaker.moderator(port);
        JsonNode read = moderator.findCase(comment);
        UUID caseId = UUID.fromString(read.get("id").asString());
        jdbc.sql("""
                        insert into moderation_report (case_id, id, reporter_id, source, reason, reported_at, told)
                        select case_id, gen_random_uuid(), gen_random_uuid(), source, reason, reported_at, false
                        from moderation_report, generate_series(2, 101) where case_id = :case""").param("case", caseId).update();

        moderator.decide(read, "{\"measure\": \"dismiss\"}");

        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from moderation_report where case_id = :case and told")
                                .param("case", caseId)
                                .query(Integer.class)
                                .single()
                        == 101);
    }

    @Test
    void refusesWhoReportsTooOftenInADay() {
        jdbc.sql(
                        "insert into account_limit (account_id, purpose, opened_at, taken) values (?, 'reports-day', now(), 30)")
                .param(reporter.id())
                .update();

        var refused = reporter.tryReport(subject(say("Unkind")), "harassment");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void filesNoHitOfWordsThatWereEditedAway() {
        String comment = say("Hello");
        ContentKey key = ContentKey.comment(training, UUID.fromString(comment));
        Instant now = Instant.now();
        transactions.run(() -> {
            work.schedule(Screening.HITS, comment + "/0", now.minusSeconds(1), new Screening.Hit(key, 0, Rule.HATE));
            work.schedule(Screening.HITS, comment + "/1", now, new Screening.Hit(key, 1, Rule.SPAM));
        });
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from due_work where queue = 'word-list-hits' and id like :id")
                                .param("id", comment + "%")
                                .query(Integer.class)
                                .single()
                        == 0);

        JsonNode reports = Speaker.moderator(port).findCase(comment).get("reports");

        assertThat(reports).hasSize(1);
        assertThat(reports.at("/0/reason").asString()).isEqualTo("spam");
    }

    private String say(String text) {
        return author.say(training.path(), text).get("id").asString();
    }

    private String subject(String comment) {
        return "{\"kind\": \"comment\", \"id\": \"%s\", \"on\": {\"kind\": \"training\", \"athleteId\": \"%s\", \"id\": \"%s\"}}"
                .formatted(comment, training.requireAthlete(), training.id());
    }
}
