package io.fitconnect.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** A developer's first push, for an athlete whom nobody has to ask. */
@RunningService
class SandboxIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String RECORDINGS = "/api/v1/vendor/sandbox/recordings";
    private static final String HEADER = "FitConnect-Sandbox-Athlete";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    private final String clientId = "tracker-" + UUID.randomUUID();
    private final SandboxAthlete athlete = new SandboxAthlete(clientId, 1);

    @Test
    void acceptsTheFirstPushAndTellsNoOtherService() {
        Answer pushed = push("morning-run", "?externalId=run-1");

        assertThat(pushed.status()).isEqualTo(202);
        JsonNode done = awaitState(pushed.id(), "done");
        assertThat(done.path("trainings"))
                .allSatisfy(training ->
                        assertThat(training.path("id").isMissingNode()).isTrue());
        assertThat(KafkaEvents.list("integration.activity", athlete.id().toString()))
                .isEmpty();
        assertThat(app().get("/api/v1/imports/" + pushed.id(), HEADER, "2").status())
                .isEqualTo(404);
        assertThat(app().get("/api/v1/imports/" + pushed.id()).status()).isEqualTo(403);
    }

    @Test
    void showsWhatARefusalLooksLike() {
        String id = push("broken-run", "").id();

        JsonNode refused = awaitState(id, "refused");

        assertThat(refused.at("/refusal/detail").asString()).isNotEmpty();
        assertThat(app().get("/api/v1/vendor/refusals").json().path("items")).hasSize(1);
        assertThat(KafkaEvents.list("integration.import", athlete.id().toString()))
                .isEmpty();
    }

    @Test
    void takesMetricsAndTakesBackWhatWasPushed() {
        Answer stored = app().post("/api/v1/metrics", """
                {"items":[{"externalId":"w-1","metric":"weight","day":"2026-10-03","value":71.4}]}""", HEADER, "1");
        String id = push("morning-run", "?externalId=run-1").id();
        awaitState(id, "done");

        assertThat(stored.json().at("/results/0/status").asString()).isEqualTo("stored");
        assertThat(app().delete("/api/v1/imports?externalId=run-1", HEADER, "1").status())
                .isEqualTo(204);
        assertThat(app().get("/api/v1/imports/" + id, HEADER, "1").status()).isEqualTo(404);
        assertThat(KafkaEvents.list("integration.metric", athlete.id().toString()))
                .isEmpty();
        assertThat(KafkaEvents.list("integration.activity", athlete.id().toString()))
                .isEmpty();
    }

    /** A header that is there by mistake must not turn into a push to a person, nor a person's token into another's. */
    @Test
    void isForAppsThemselvesAlone() {
        UUID person = UUID.randomUUID();
        byte[] run = recording("morning-run");

        assertThat(ImportsClient.vendor(port, person, clientId)
                        .push(run, "", HEADER, "1")
                        .status())
                .isEqualTo(400);
        assertThat(ImportsClient.app(port, person).push(run, "", HEADER, "1").status())
                .isEqualTo(400);
        assertThat(app().push(run, "", HEADER, "6").status()).isEqualTo(400);
        assertThat(app().push(run, "").status()).isEqualTo(403);
    }

    @Test
    void isForgottenAfterAWeekAndWithTheApp() {
        awaitState(push("morning-run", "").id(), "done");
        app().post("/api/v1/metrics", """
                {"items":[{"metric":"steps","day":"2026-10-03","value":8421}]}""", HEADER, "1");
        Instant due = jdbc.sql("select due_at from due_work where queue = 'sandbox-athletes' and id = ?")
                .param(athlete.id().toString())
                .query(Instant.class)
                .single();
        assertThat(due)
                .isBetween(Instant.now().plus(Duration.ofDays(6)), Instant.now().plus(Duration.ofDays(8)));
        assertThat(found()).isNotEmpty();

        kafka.send("auth.vendor-app", clientId, null);

        await().atMost(SOON).untilAsserted(() -> assertThat(found()).isEmpty());
    }

    @Test
    void hasAQuotaOfItsOwn() {
        Answer pushed = push("morning-run", "");

        assertThat(pushed.header("RateLimit-Policy")).startsWith("\"athlete\";q=1000;");
        transactions.run(() -> {
            work.schedule(ForgetSandboxAthlete.QUEUE, athlete.id().toString(), Instant.now(), athlete);
        });
        await().atMost(SOON).untilAsserted(() -> assertThat(found()).isEmpty());
    }

    /** Nobody is asked for a made-up athlete, so that the place of what is pushed for them is bounded too. */
    @Test
    void countsTheSizeOfFiles() {
        byte[] large = new byte[1_000_000];

        app().push(large, "", HEADER, "1");

        assertThat(push("morning-run", "").header("RateLimit"))
                .startsWith("\"athlete\";r=9")
                .contains("\"app\";r=9");
        app().push(large, "", HEADER, "2");
        assertThat(push("morning-run", "").header("RateLimit")).contains("\"app\";r=95");
    }

    @Test
    void beginsAgainAfterItWasForgotten() {
        awaitState(push("morning-run", "?externalId=run-1").id(), "done");
        transactions.run(() -> {
            work.schedule(ForgetSandboxAthlete.QUEUE, athlete.id().toString(), Instant.now(), athlete);
        });
        await().atMost(SOON).untilAsserted(() -> assertThat(found()).isEmpty());

        awaitState(push("evening-ride", "?externalId=run-1").id(), "done");

        assertThat(app().get("/api/v1/imports", HEADER, "1").json().path("items"))
                .hasSize(1);
    }

    @Test
    void beginsRecordingsInOurTimesOnly() {
        for (String start : List.of(
                "1999-12-31T23:59:59Z",
                "2100-01-01T00:00:00Z",
                "%2B1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z")) {
            assertThat(app().get(RECORDINGS + "/morning-run?startTime=" + start).status())
                    .as(start)
                    .isEqualTo(400);
        }
    }

    @Test
    void listsRecordingsThatStartWhenWanted() {
        JsonNode items = app().get(RECORDINGS).json().path("items");
        String run = new String(
                app().get(RECORDINGS + "/morning-run?startTime=2026-10-03T08:00:00Z")
                        .response()
                        .body(),
                StandardCharsets.UTF_8);

        assertThat(items).hasSize(3);
        assertThat(run).contains("<time>2026-10-03T08:00:00Z</time>", "<time>2026-10-03T08:20:00Z</time>");
        assertThat(app().get(RECORDINGS + "/none").status()).isEqualTo(404);
    }

    private List<String> found() {
        return SqlSearch.of(database).find(athlete.id().toString());
    }

    private byte[] recording(String name) {
        return app().get(RECORDINGS + "/" + name).response().body();
    }

    private Answer push(String name, String query) {
        return app().push(recording(name), query, HEADER, "1");
    }

    private JsonNode awaitState(String id, String state) {
        return await().atMost(SOON)
                .until(
                        () -> app().get("/api/v1/imports/" + id, HEADER, "1").json(),
                        status -> status.path("state").asString("").equals(state));
    }

    private ImportsClient app() {
        return ImportsClient.with(port, TestTokens.application(clientId));
    }
}
