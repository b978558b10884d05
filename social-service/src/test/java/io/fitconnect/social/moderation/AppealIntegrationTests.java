package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.discussion.Announced;
import io.fitconnect.social.subject.SubjectKey;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who decides again about a decision, and until when. */
@RunningSocialService
class AppealIntegrationTests {

    private static final String WARN = "{\"measure\": \"warn\", \"rule\": \"cheating\", \"explanation\": \"By car\"}";
    private static final String UPHOLD = "{\"outcome\": \"upheld\", \"explanation\": \"It was by car\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Speaker athlete;
    private Speaker reporter;
    private Speaker moderator;
    private UUID training;
    private String decision;

    @BeforeEach
    void warn() {
        athlete = Speaker.athlete(port);
        reporter = Speaker.athlete(port);
        moderator = Speaker.moderator(port);
        training = UUID.randomUUID();
        Announced.training(athlete.id(), training, "everyone", 0);
        String discussion = SubjectKey.training(athlete.id(), training).path();
        await().atMost(Duration.ofSeconds(30)).until(() -> reporter.status("GET", discussion) == 200);
        reporter.report(
                "{\"kind\": \"training\", \"id\": \"%s\", \"athleteId\": \"%s\"}".formatted(training, athlete.id()),
                "cheating");
        JsonNode decided = moderator.decide(moderator.findCase(training.toString()), WARN);
        decision = Speaker.DECISIONS + "/" + decided.at("/decision/id").asString();
    }

    @Test
    void leavesTheQueueOfAppealsOnceItIsDecided() {
        appeal();
        Speaker other = Speaker.moderator(port);
        assertThat(other.find(training.toString(), "appealed").has("decision")).isTrue();

        Speaker.json(other.post(decision + "/appeal/decision", UPHOLD), 200);

        assertThatThrownBy(() -> other.find(training.toString(), "appealed")).hasMessageContaining("is appealed");
        assertThat(other.find(training.toString(), "decided")
                        .at("/decision/appeal/outcome")
                        .asString())
                .isEqualTo("upheld");
    }

    @Test
    void isDecidedNeitherByWhoReportedNorByWhomItConcerns() {
        appeal();

        for (Speaker partial : List.of(reporter.as("moderator"), athlete.as("moderator"))) {
            assertThat(partial.post(decision + "/appeal/decision", UPHOLD).statusCode())
                    .isEqualTo(403);
            assertThat(partial.post(decision + "/reversal", "{}").statusCode()).isEqualTo(403);
        }
        assertThat(athlete.get(decision).get("standing").asBoolean()).isTrue();
    }

    @Test
    void isTakenForHalfAYear() {
        jdbc.sql("update moderation_decision set decided_at = :then where person_id = :person")
                .param("then", OffsetDateTime.now(ZoneOffset.UTC).minusDays(180))
                .param("person", athlete.id())
                .update();

        assertThat(athlete.get(decision).has("appealableUntil")).isFalse();
        assertThat(athlete.put(decision + "/appeal", "{\"text\": \"By bicycle\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isGrantedByWhoReversesTheDecision() {
        appeal();

        Speaker.json(moderator.post(decision + "/reversal", "{}"), 200);

        JsonNode own = athlete.get(decision);
        assertThat(own.get("standing").asBoolean()).isFalse();
        assertThat(own.at("/appeal/outcome").asString()).isEqualTo("granted");
        assertThatThrownBy(() -> moderator.find(training.toString(), "appealed"))
                .hasMessageContaining("is appealed");
    }

    private void appeal() {
        Speaker.json(athlete.put(decision + "/appeal", "{\"text\": \"By bicycle\"}"), 200);
    }
}
