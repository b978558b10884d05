package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class ImportAccessIntegrationTests {

    private static final byte[] RUN = run(1);

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, "/api/v1/imports");
    }

    @Test
    void acceptsNoBadToken() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, "/api/v1/imports");
    }

    @Test
    void needsAScopeAndAPerson() {
        ImportsClient reader =
                ImportsClient.with(port, TestTokens.athlete(athlete).scopes("activity:read"));
        ImportsClient stranger =
                ImportsClient.with(port, TestTokens.athlete(athlete).scopes("profile:read"));
        ImportsClient application = ImportsClient.with(port, TestTokens.application("demo-tracker"));

        assertThat(reader.push(RUN).status()).isEqualTo(403);
        assertThat(reader.pushForm("file", "run.fit", RUN).status()).isEqualTo(403);
        assertThat(reader.get("/api/v1/imports").status()).isEqualTo(200);
        assertThat(stranger.push(RUN).status()).isEqualTo(403);
        assertThat(stranger.get("/api/v1/imports").status()).isEqualTo(403);
        assertThat(stranger.status(UUID.randomUUID().toString()).status()).isEqualTo(403);
        assertThat(application.push(RUN).status()).isEqualTo(403);
        assertThat(application.get("/api/v1/imports").status()).isEqualTo(403);
    }

    @Test
    void showsAnImportToItsAthleteAndToTheVendorThatPushedIt() {
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");
        String id = vendor.push(RUN, "?externalId=7").id();

        assertThat(vendor.status(id).json().path("source").path("externalId").asString())
                .isEqualTo("7");
        assertThat(ImportsClient.app(port, athlete).status(id).status()).isEqualTo(200);
        for (ImportsClient other : List.of(
                ImportsClient.app(port, UUID.randomUUID()),
                ImportsClient.vendor(port, athlete, "other-tracker"),
                ImportsClient.vendor(port, UUID.randomUUID(), "demo-tracker"))) {
            assertThat(other.status(id).status()).isEqualTo(404);
            assertThat(other.status(id).problem()).isEqualTo("not-found");
            assertThat(other.get("/api/v1/imports").json().path("items")).isEmpty();
        }
    }

    @Test
    void tellsAVendorNothingOfTheOtherSourceOfAKnownContent() {
        ImportsClient app = ImportsClient.app(port, athlete);
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");
        String id = app.push(RUN, "?fileName=home.fit").id();
        assertThat(vendor.status(id).status()).isEqualTo(404);

        JsonNode answered = vendor.push(RUN).json();

        assertThat(answered.path("id").asString()).isEqualTo(id);
        assertThat(answered.has("source")).isFalse();
        assertThat(answered.has("fileName")).isFalse();
        assertThat(vendor.status(id).status()).isEqualTo(200);
        assertThat(app.status(id).json().path("fileName").asString()).isEqualTo("home.fit");
    }

    @Test
    void listsFromTheNewestOn() {
        ImportsClient app = ImportsClient.app(port, athlete);
        ImportsClient vendor = ImportsClient.vendor(port, athlete, "demo-tracker");
        String first = app.push(run(1)).id();
        String second = vendor.push(run(2)).id();
        String third = app.push(run(3)).id();
        String fourth = vendor.push(run(4)).id();

        JsonNode page = app.get("/api/v1/imports?limit=3").json();
        assertThat(idsOf(page)).containsExactly(fourth, third, second);
        JsonNode next = app.get("/api/v1/imports?limit=3&cursor="
                        + page.path("nextCursor").asString())
                .json();
        assertThat(idsOf(next)).containsExactly(first);
        assertThat(next.has("nextCursor")).isFalse();
        JsonNode pushed = vendor.get("/api/v1/imports?limit=1").json();
        assertThat(idsOf(pushed)).containsExactly(fourth);
        assertThat(idsOf(vendor.get("/api/v1/imports?cursor="
                                + pushed.path("nextCursor").asString())
                        .json()))
                .containsExactly(second);
    }

    private static List<String> idsOf(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static byte[] run(int number) {
        return SampleRecordings.run(Instant.parse("2026-10-03T06:00:00Z"), 2, number)
                .fit();
    }
}
