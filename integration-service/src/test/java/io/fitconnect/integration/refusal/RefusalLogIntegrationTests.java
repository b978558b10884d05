package io.fitconnect.integration.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a vendor's developer reads of refused pushes. */
@RunningService
class RefusalLogIntegrationTests {

    private static final String PATH = "/api/v1/vendor/refusals";

    @LocalServerPort
    private int port;

    @Autowired
    private VendorRefusals refusals;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    private final UUID athlete = UUID.randomUUID();
    private final String clientId = "tracker-" + UUID.randomUUID();

    @Test
    void tellsWhatToMendInItemsOfBatches() {
        vendor().post("/api/v1/metrics", """
                {"items":[{"externalId":"w-1","metric":"weight","day":"2026-10-03","value":-4},
                {"metric":"steps","day":"2026-10-03","value":800}]}""");
        vendor().post("/api/v1/imports/batches", """
                {"items":[{"externalId":"run-1","activity":{"sport":"chess"}}]}""");

        JsonNode items = developer().get(PATH).json().get("items");

        assertThat(items).hasSize(2);
        assertThat(items.at("/0/kind").asString()).isEqualTo("activity");
        assertThat(items.at("/0/externalId").asString()).isEqualTo("run-1");
        assertThat(items.at("/0/detail").asString()).startsWith("sport must");
        assertThat(items.at("/1/kind").asString()).isEqualTo("metric");
        assertThat(items.at("/1/reason").asString()).isEqualTo("out-of-range");
        assertThat(items.at("/1/member").asString()).isEqualTo("value");
        assertThat(items.toString()).doesNotContain(athlete.toString());
    }

    @Test
    void tellsWhatToMendInFiles() {
        String id = vendor().push("no recording".getBytes(StandardCharsets.UTF_8), "?externalId=f-1")
                .id();
        vendor().awaitState(id, "refused");
        vendor().push(new byte[0], "?externalId=f-2");

        JsonNode items = developer().get(PATH).json().get("items");

        assertThat(items).hasSize(2);
        assertThat(items.at("/0/externalId").asString()).isEqualTo("f-2");
        assertThat(items.at("/0/reason").asString()).isEqualTo("file-empty");
        assertThat(items.at("/1/externalId").asString()).isEqualTo("f-1");
        assertThat(items.at("/1/kind").asString()).isEqualTo("recording");
        assertThat(items.at("/1/detail").asString()).isNotEmpty();
    }

    @Test
    void keepsNothingOfAnAthletesOwnUploads() {
        ImportsClient app = ImportsClient.app(port, athlete);

        app.post("/api/v1/metrics", """
                {"items":[{"metric":"weight","day":"2026-10-03","value":-4}]}""");

        assertThat(refusals.findOldest("fitconnect-web")).isEmpty();
    }

    @Test
    void showsNoOtherClientAndNoAthleteTheLog() {
        add(Instant.now(), 1);

        assertThat(ImportsClient.with(port, TestTokens.application("tracker-" + UUID.randomUUID()))
                        .get(PATH)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(vendor().get(PATH).status()).isEqualTo(404);
    }

    @Test
    void goesThroughThePagesFromTheNewest() {
        add(Instant.now().minusSeconds(60), 3);
        add(Instant.now(), 2);

        JsonNode first = developer().get(PATH + "?limit=2").json();
        JsonNode second = developer()
                .get(PATH + "?limit=3&cursor=" + first.get("nextCursor").asString())
                .json();

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(3);
        assertThat(Instant.parse(first.at("/items/1/refusedAt").asString()))
                .isAfter(Instant.parse(second.at("/items/0/refusedAt").asString()));
        assertThat(second.path("nextCursor").asString("")).isEmpty();
    }

    @Test
    void keepsAHundredOfARequest() {
        String items = ",{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":-4}".repeat(150);

        vendor().post("/api/v1/metrics", "{\"items\":[" + items.substring(1) + "]}");

        JsonNode page = developer().get(PATH + "?limit=100").json();
        assertThat(page.get("items")).hasSize(100);
        assertThat(page.path("nextCursor").asString("")).isEmpty();
    }

    @Test
    void forgetsAfterThirtyDays() {
        Instant now = Instant.now();
        add(now.minus(Duration.ofDays(31)), 2);
        add(now.minus(Duration.ofDays(29)), 1);

        assertThat(developer().get(PATH).json().get("items")).hasSize(1);
        UUID old = refusals.findOldest(clientId).orElseThrow();
        transactions.run(() -> {
            work.schedule(ForgetRefusals.QUEUE, clientId, now, new ForgetRefusals.OfClient(clientId));
        });

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !refusals.findOldest(clientId).orElseThrow().equals(old));
        assertThat(developer().get(PATH).json().get("items")).hasSize(1);
    }

    private void add(Instant at, int count) {
        RefusedItem item = new RefusedItem(RefusedItem.Kind.METRIC, "m", "missing", "day", "day is required.");
        refusals.add(
                clientId,
                IntStream.range(0, count)
                        .mapToObj(number -> new VendorRefusal(Ids.at(at), item))
                        .toList());
    }

    private ImportsClient vendor() {
        return ImportsClient.vendor(port, athlete, clientId);
    }

    private ImportsClient developer() {
        return ImportsClient.with(port, TestTokens.application(clientId));
    }
}
