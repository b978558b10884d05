package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A calendar is read by its address alone, until its athlete makes another or closes it. */
@RunningTrainingService
class CalendarFeedIntegrationTests {

    private static final String FEED = "/api/v1/calendar/feed";

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private JdbcClient jdbc;

    private RestTestClient http;
    private RestTestClient stranger;

    @BeforeEach
    void meet() {
        stranger = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        http = clientOf(athlete);
    }

    @Test
    void showsWhatWasDoneAndWhatIsPlannedAndIsUnchangedUntilThatChanges() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        post("/api/v1/trainings", """
            {"sport": "running", "name": "Hills, twice", "startTime": "%sT05:30:00Z", "elapsedSeconds": 3600,
             "privateNote": "knee hurts"}""".formatted(today.minusDays(30)));
        post("/api/v1/trainings", """
            {"sport": "running", "name": "Long ago", "startTime": "%sT05:30:00Z", "elapsedSeconds": 3600}\
            """.formatted(today.minusMonths(13)));
        post("/api/v1/plan-entries", "{\"day\": \"%s\", \"sport\": \"cycling\"}".formatted(today.plusYears(3)));
        String path = open();

        var first = stranger.get().uri(path).exchange().returnResult(String.class);

        HttpHeaders headers = first.getResponseHeaders();
        String calendar = first.getResponseBody();
        assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(headers.getCacheControl()).isEqualTo("no-cache, private");
        assertThat(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
        assertThat(headers.getContentDisposition().toString()).isEqualTo("inline; filename=\"fitconnect.ics\"");
        assertThat(headers.getFirst("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(calendar)
                .contains("SUMMARY:Hills\\, twice\r\n", "SUMMARY:Planned: Ride\r\n")
                .doesNotContain("Long ago", "knee");
        String tag = Objects.requireNonNull(headers.getETag());
        assertThat(status(path, tag)).isEqualTo(304);
        post("/api/v1/plan-entries", "{\"day\": \"%s\", \"sport\": \"running\"}".formatted(today.plusDays(1)));
        assertThat(status(path, tag)).isEqualTo(200);
    }

    @Test
    void answers404OnceReplacedOrClosed() {
        String ofAnother = open(clientOf(UUID.randomUUID()), "en");
        http.get().uri(FEED).exchange().expectBody().jsonPath("$.open").isEqualTo(false);
        String first = open();
        String second = open();

        assertThat(status(first, null)).isEqualTo(404);
        assertThat(status(second, null)).isEqualTo(200);
        http.get().uri(FEED).exchange().expectBody().jsonPath("$.open").isEqualTo(true);
        http.delete().uri(FEED).exchange().expectStatus().isNoContent();
        assertThat(status(second, null)).isEqualTo(404);
        assertThat(status(second.replace("A", "B"), null)).isEqualTo(404);
        assertThat(status("/calendars/nothing.ics", null)).isEqualTo(404);
        assertThat(status(ofAnother, null)).isEqualTo(200);
    }

    @Test
    void isInTheLanguageInWhichItIsOpenedAgain() {
        open(http, "en");

        assertThat(languageOf(open(http, "ru"))).isEqualTo("ru");
    }

    /** All events have one key, so that they come in the order in which they are sent. */
    @Test
    void keepsItsLanguageThroughOldUnknownAndOthersEvents() {
        UUID other = UUID.randomUUID();
        String path = open(http, "en");
        String ofOther = open(clientOf(other), "en");
        Event old = profile(athlete, "en");
        KafkaEvents.send(old);
        KafkaEvents.send(profile(athlete, "ru"));
        KafkaEvents.send(old);
        KafkaEvents.send(profile(athlete, "fr"));
        KafkaEvents.send(profile(other, "ru"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(languageOf(ofOther)).isEqualTo("ru"));
        assertThat(languageOf(path)).isEqualTo("ru");

        KafkaEvents.send(profile(other, "en"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(languageOf(ofOther)).isEqualTo("en"));
        assertThat(languageOf(path)).isEqualTo("ru");
    }

    @Test
    void keepsADigestAloneAndShowsTheSecretInNoMetric() {
        String path = open();
        assertThat(status(path, null)).isEqualTo(200);
        String secret = path.substring("/calendars/".length(), path.length() - ".ics".length());

        Map<String, Object> row = jdbc.sql("select * from calendar_feed where athlete_id = :athlete")
                .param("athlete", athlete)
                .query()
                .singleRow();

        assertThat(row.values()).noneMatch(value -> value.toString().contains(secret));
        assertThat((byte[]) row.get("address_digest")).hasSize(32);
        assertThat(Objects.requireNonNull(http.get()
                        .uri("http://localhost:" + managementPort + "/actuator/prometheus")
                        .exchange()
                        .returnResult(String.class)
                        .getResponseBody()))
                .contains("/calendars/{address}")
                .doesNotContain(secret);
    }

    @Test
    void speaksTheLanguageOfTheProfile() {
        post("/api/v1/plan-entries", "{\"day\": \"2199-01-01\", \"sport\": \"cycling\"}");
        String path = open();

        KafkaEvents.send(profile(athlete, "ru"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stranger.get()
                                .uri(path)
                                .exchange()
                                .returnResult(String.class)
                                .getResponseBody())
                        .contains("SUMMARY:План: "));
    }

    private RestTestClient clientOf(UUID owner) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, TestTokens.athlete(owner).bearer())
                .build();
    }

    private Event profile(UUID ofAthlete, String language) {
        Event profile = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", athlete.toString());
        ((ObjectNode) profile.data()).put("athleteId", ofAthlete.toString()).put("language", language);
        return profile;
    }

    private String languageOf(String path) {
        return String.valueOf(stranger.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.CONTENT_LANGUAGE));
    }

    private String open() {
        return open(http, "en");
    }

    private static String open(RestTestClient client, String language) {
        JsonNode opened = client.post()
                .uri(FEED)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(JsonNode.class)
                .getResponseBody();
        return Objects.requireNonNull(opened).get("path").asString();
    }

    private int status(String path, @Nullable String tag) {
        return stranger.get()
                .uri(path)
                .headers(headers -> {
                    if (tag != null) {
                        headers.setIfNoneMatch(tag);
                    }
                })
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private void post(String path, String body) {
        http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated();
    }
}
