package io.fitconnect.integration.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.sourcepolicy.SourcePolicies;
import io.fitconnect.integration.sourcepolicy.SourcePolicy;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.CassandraSearch;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.Circle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class MetricsIntegrationTests {

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private SourcePolicies policies;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private DataSource database;

    @Autowired
    private CqlSession cassandra;

    @Autowired
    private List<AthleteArchive> archives;

    @Value("${fitconnect.cassandra.keyspace}")
    private String keyspace;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void storesABatchWithAResultPerItem() {
        JsonNode answer = push(app(), """
                {"externalId":"w1","metric":"weight","day":"2026-10-03","value":71.4,"measuredAt":"2026-10-03T08:15:00+02:00"},
                {"metric":"resting-heart-rate","day":"2026-10-03","value":900},
                {"externalId":"s1","metric":"sleep","day":"2026-10-03","sleep":{"startTime":"2026-10-02T22:00:00Z",
                 "endTime":"2026-10-03T05:00:00Z","lightSeconds":10000,"deepSeconds":5000}}""");

        assertThat(answer.at("/results/0/status").asString()).isEqualTo("stored");
        assertThat(answer.at("/results/0/externalId").asString()).isEqualTo("w1");
        assertThat(answer.at("/results/1/status").asString()).isEqualTo("refused");
        assertThat(answer.at("/results/1/refusal/detail").asString()).isEqualTo("value must be 20 to 200 bpm.");
        assertThat(answer.at("/results/2/status").asString()).isEqualTo("stored");
        assertThat(answer.get("refused").intValue()).isEqualTo(1);
        JsonNode weight = read(app(), "weight");
        assertThat(weight.get("unit").asString()).isEqualTo("kg");
        assertThat(weight.at("/entries/0/value").doubleValue()).isEqualTo(71.4);
        assertThat(weight.at("/entries/0/measuredAt").asString()).isEqualTo("2026-10-03T06:15:00Z");
        assertThat(read(app(), "sleep").at("/entries/0/sleep/deepSeconds").intValue())
                .isEqualTo(5_000);
        Event event = KafkaEvents.await("integration.metric", athlete.toString(), "metrics-changed.v1");
        EventContracts.assertValid(event);
        assertThat(event.data().get("items")).hasSize(2);
        assertThat(event.data().at("/items/0/id").asString())
                .isEqualTo(weight.at("/entries/0/id").asString());
        assertThat(app().get("/api/v1/metrics").json().get("series")).hasSize(2);
    }

    @Test
    void replacesMovesAndDeletesByExternalId() {
        push(app(), "{\"externalId\":\"w1\",\"metric\":\"weight\",\"day\":\"2025-12-31\",\"value\":71}");
        push(app(), "{\"externalId\":\"w1\",\"metric\":\"weight\",\"day\":\"2026-01-01\",\"value\":72}");

        JsonNode entries = read(app(), "weight", "2025-12-01", "2026-01-31").get("entries");

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).get("day").asString()).isEqualTo("2026-01-01");
        assertThat(app().delete("/api/v1/metrics?externalId=w1").status()).isEqualTo(204);
        assertThat(read(app(), "weight", "2025-12-01", "2026-01-31").get("entries"))
                .isEmpty();
        assertThat(app().delete("/api/v1/metrics?externalId=w1").status()).isEqualTo(204);
    }

    /** 300 items in three states each, of which two senders send every one twice. */
    @Test
    void endsWithTheSameSetWhateverTheOrder() {
        List<String> sends = new ArrayList<>();
        for (int item = 0; item < 300; item++) {
            for (int state = 0; state < 3; state++) {
                String send = """
                        {"externalId":"%d","metric":"steps","day":"%s","value":%d,"modifiedAt":"2026-10-03T06:00:0%dZ"}""".formatted(
                                item, LocalDate.of(2026, 1, 1).plusDays(item / 2 + state), item * 10 + state, state);
                sends.add(send);
                sends.add(send);
            }
        }
        Collections.shuffle(sends, new Random(13));
        List<CompletableFuture<Void>> pushes = new ArrayList<>();
        for (int from = 0; from < sends.size(); from += 300) {
            String items = String.join(",", sends.subList(from, from + 300));
            pushes.add(CompletableFuture.runAsync(() -> push(app(), items)));
        }
        CompletableFuture.allOf(pushes.toArray(CompletableFuture[]::new)).join();

        JsonNode entries = read(app(), "steps", "2026-01-01", "2026-12-31").get("entries");

        assertThat(entries).hasSize(300).allSatisfy(entry -> {
            int item = Integer.parseInt(entry.get("externalId").asString());
            assertThat(entry.get("value").intValue()).isEqualTo(item * 10 + 2);
            assertThat(entry.get("day").asString())
                    .isEqualTo(LocalDate.of(2026, 1, 1).plusDays(item / 2 + 2).toString());
        });
    }

    @Test
    void boundsTheValuesOfADayAndTheNamesOfScores() {
        StringBuilder items = new StringBuilder("{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":70}");
        for (int i = 0; i < 60; i++) {
            items.append(
                    ",{\"externalId\":\"w%d\",\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":70}".formatted(i));
            items.append(",{\"metric\":\"score-%d\",\"day\":\"2026-10-03\",\"value\":70}".formatted(i));
        }

        JsonNode answer = push(app(), items.toString());

        assertThat(answer.get("refused").intValue()).isEqualTo(52 + 10);
        assertThat(read(app(), "weight").get("entries")).hasSizeBetween(8, 9);
    }

    @Test
    void aVendorSeesItsOwnAndNoOthers() {
        ImportsClient vendor = vendor("demo-tracker");
        push(vendor, "{\"externalId\":\"a\",\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":71}");
        push(app(), "{\"externalId\":\"a\",\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":72}");

        assertThat(read(app(), "weight").get("entries")).hasSize(2);
        assertThat(read(vendor, "weight").get("entries"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("value").doubleValue()).isEqualTo(71));
        assertThat(vendor("other-tracker")
                        .delete("/api/v1/metrics?externalId=a")
                        .status())
                .isEqualTo(204);
        assertThat(read(app(), "weight").get("entries")).hasSize(2);
    }

    @Test
    void showsOthersWhatAthleteAndSourceAllow() {
        Circle circle = new Circle();
        ImportsClient owner = ImportsClient.with(port, circle.tokenOf("owner"));
        ImportsClient friend = ImportsClient.with(port, circle.tokenOf("friend"));
        String vendor = "tracker-" + UUID.randomUUID();
        push(owner, "{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":71,\"externalId\":\"mine\"}");
        push(
                ImportsClient.vendor(port, circle.owner(), vendor),
                "{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":72}");
        String shared = "/api/v1/athletes/" + circle.owner() + "/metrics/weight?from=2026-10-01&to=2026-10-31";
        circle.show(Map.of("body", "only-me"), false, 1);
        circle.awaitRelations(visibilities);
        assertThat(friend.get(shared).status()).isEqualTo(404);

        circle.show(Map.of("body", "friends"), false, 2);

        await().atMost(ARRIVED).until(() -> friend.get(shared).status() == 200);
        assertThat(friend.get(shared).json().get("entries")).singleElement().satisfies(entry -> {
            assertThat(entry.get("value").doubleValue()).isEqualTo(71);
            assertThat(entry.has("clientId") || entry.has("externalId")).isFalse();
        });
        assertThat(ImportsClient.with(port, circle.tokenOf("stranger"))
                        .get(shared)
                        .status())
                .isEqualTo(404);
        policies.set(vendor, new SourcePolicy(true, false, false, false, false, false));
        assertThat(friend.get(shared).json().get("entries")).hasSize(2);
        assertThat(owner.get(shared).json().get("entries")).hasSize(2);
    }

    @Test
    void leavesTheHouseWithItsAthlete() {
        push(app(), "{\"externalId\":\"a\",\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":71}");
        assertThat(ArchiveProbe.read(athlete, archives).get("metrics.json"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("value").doubleValue()).isEqualTo(71));
        assertThat(CassandraSearch.of(cassandra, keyspace).find(athlete.toString()))
                .hasSize(2);

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(CassandraSearch.of(cassandra, keyspace).find(athlete.toString()))
                .isEmpty();
        await().atMost(ARRIVED)
                .untilAsserted(() -> assertThat(SqlSearch.of(database).find(athlete.toString()))
                        .isEmpty());
        assertThat(app().post("/api/v1/metrics", batch("{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":71}"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesABatchThatIsNone() {
        assertThat(app().post("/api/v1/metrics", "{\"items\":[]}").status()).isEqualTo(400);
        assertThat(app().post("/api/v1/metrics", "{\"items\":[null]}").status()).isEqualTo(400);
        assertThat(app().post("/api/v1/metrics", batch("{\"value\":\"71\"}")).status())
                .isEqualTo(400);
        assertThat(app().post("/api/v1/metrics", batch(String.join(",", Collections.nCopies(1_001, "{}"))))
                        .status())
                .isEqualTo(400);
        assertThat(app().get("/api/v1/metrics/weight?from=2025-01-01&to=2026-06-01")
                        .status())
                .isEqualTo(400);
    }

    private ImportsClient app() {
        return ImportsClient.app(port, athlete);
    }

    private ImportsClient vendor(String clientId) {
        return ImportsClient.with(
                port, TestTokens.athlete(athlete).client(clientId).scopes("activity:read", "activity:write"));
    }

    private static JsonNode push(ImportsClient client, String items) {
        ImportsClient.Answer answer = client.post("/api/v1/metrics", batch(items));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static String batch(String items) {
        return "{\"items\":[" + items + "]}";
    }

    private static JsonNode read(ImportsClient client, String metric) {
        return read(client, metric, "2026-10-01", "2026-10-31");
    }

    private static JsonNode read(ImportsClient client, String metric, String from, String to) {
        return client.get("/api/v1/metrics/" + metric + "?from=" + from + "&to=" + to)
                .json();
    }
}
