package io.fitconnect.training.grouptraining.series;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** An organiser whose group training repeats on Saturdays. */
@RunningTrainingService
class SeriesIntegrationTests {

    private static final String SERIES = "/api/v1/group-training-series";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate SATURDAY =
            LocalDate.now(ZONE).plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    private GroupTrainingClient anna;

    @BeforeEach
    void signIn() {
        anna = GroupTrainingClient.ofNewAthlete(port);
    }

    @Test
    void makesItsOccurrencesOnceAndLeavesExceptionsOut() {
        start("FREQ=WEEKLY;BYDAY=SA;COUNT=4", ", \"exceptions\": [\"%s\"]".formatted(SATURDAY.plusWeeks(2)));

        assertThat(starts(awaitMade(3)))
                .containsExactly(
                        SATURDAY.atTime(8, 0),
                        SATURDAY.plusWeeks(1).atTime(8, 0),
                        SATURDAY.plusWeeks(3).atTime(8, 0));
    }

    @Test
    void refusesExceptionsThatLeaveNoOccurrence() {
        assertThat(status(anna.send(
                        HttpMethod.POST,
                        SERIES,
                        body(
                                "FREQ=WEEKLY;BYDAY=SA;COUNT=2",
                                ", \"exceptions\": [\"%s\", \"%s\"]".formatted(SATURDAY, SATURDAY.plusWeeks(1))))))
                .isEqualTo(400);
    }

    @Test
    void makesNoMoreThanEightWeeksAhead() {
        start("FREQ=WEEKLY;BYDAY=SA", "");

        List<JsonNode> made = awaitMade(7);

        assertThat(starts(made))
                .allMatch(start -> start.isBefore(LocalDateTime.now(ZONE).plusDays(57)));
    }

    @Test
    void changesOneAloneAndAllFollowing() {
        String series = start("FREQ=WEEKLY;BYDAY=SA;COUNT=4", "");
        List<JsonNode> made = awaitMade(4);
        GroupTrainingClient boris = GroupTrainingClient.ofNewAthlete(port);
        boris.join(id(made.get(3)));
        assertThat(anna.change(id(made.get(2)), "{\"name\": \"In the hall\"}")).isEqualTo(200);

        JsonNode split = change(series, "?from=" + SATURDAY.plusWeeks(1), "{\"timeOfDay\": \"09:30:00\"}");

        assertThat(split.get("id").asString()).isNotEqualTo(series);
        List<JsonNode> after = occurrences();
        assertThat(starts(after))
                .containsExactly(
                        SATURDAY.atTime(8, 0),
                        SATURDAY.plusWeeks(1).atTime(9, 30),
                        SATURDAY.plusWeeks(2).atTime(8, 0),
                        SATURDAY.plusWeeks(3).atTime(9, 30));
        assertThat(after.get(2).get("name").asString()).isEqualTo("In the hall");
        assertThat(anna.change(id(after.get(3)), "{\"startTime\": \"%s\"}".formatted(inDays(50))))
                .isEqualTo(200);
        assertThat(boris.view(id(after.get(3))).get("seriesDay").asString())
                .as("the day by the rule of one that was moved")
                .isEqualTo(SATURDAY.plusWeeks(3).toString());
        assertThat(after.get(3).get("id")).isEqualTo(made.get(3).get("id"));
        assertThat(boris.view(id(made.get(3))).at("/participation/state").asString())
                .isEqualTo("going");
        assertThat(after.stream().map(each -> each.get("seriesId").asString()))
                .containsExactly(
                        series,
                        split.get("id").asString(),
                        split.get("id").asString(),
                        split.get("id").asString());
        assertThat(read(anna.send(HttpMethod.GET, SERIES + "/" + series, null))
                        .get("timeOfDay")
                        .asString())
                .isEqualTo("08:00:00");
    }

    @Test
    void cancelsWhatFollows() {
        String series = start("FREQ=WEEKLY;BYDAY=SA;COUNT=3", "");
        List<JsonNode> made = awaitMade(3);

        anna.send(
                        HttpMethod.POST,
                        SERIES + "/" + series + "/cancellation?from=" + SATURDAY.plusWeeks(1),
                        "{\"reason\": \"Winter\"}")
                .expectStatus()
                .isOk();

        assertThat(made.stream().map(each -> anna.view(id(each)).get("status").asString()))
                .containsExactly("scheduled", "cancelled", "cancelled");
    }

    @Test
    void isItsOrganisersAloneAndLeavesWithThem() {
        String series = start("FREQ=WEEKLY;BYDAY=SA;COUNT=2", "");
        awaitMade(2);
        GroupTrainingClient boris = GroupTrainingClient.ofNewAthlete(port);
        assertThat(status(boris.send(HttpMethod.GET, SERIES + "/" + series, null)))
                .isEqualTo(404);

        AccountDeletion.decide(anna.athlete());
        AccountDeletion.awaitAnswer(anna.athlete(), 1);

        assertThat(SqlSearch.of(database).find(anna.athlete().toString())).isEmpty();
    }

    @Test
    void refusesRulesThatAreNone() {
        for (String rule :
                List.of("", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=SU", "FREQ=DAILY;COUNT=0")) {
            assertThat(status(anna.send(HttpMethod.POST, SERIES, body(rule, ""))))
                    .as(rule)
                    .isEqualTo(400);
        }
    }

    private String start(String rule, String more) {
        return read(anna.send(HttpMethod.POST, SERIES, body(rule, more))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private static String body(String rule, String more) {
        return """
                {"rule": "%s", "localStart": "%s", "timeZone": "Europe/Berlin", "name": "Saturday run", "sport": "running",
                 "durationSeconds": 3600, "visibility": "everyone"%s}""".formatted(rule, SATURDAY.atTime(LocalTime.of(8, 0)) + ":00", more);
    }

    private JsonNode change(String series, String query, String patch) {
        String version = String.valueOf(anna.send(HttpMethod.GET, SERIES + "/" + series, null)
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
        return read(anna.http()
                .patch()
                .uri(SERIES + "/" + series + query)
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(patch)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private List<JsonNode> awaitMade(int count) {
        Callable<List<JsonNode>> occurrences = this::occurrences;
        return await().atMost(Duration.ofSeconds(30)).until(occurrences, made -> made.size() >= count);
    }

    private List<JsonNode> occurrences() {
        return read(anna.http().get().uri(PATH + "?list=organised").exchange())
                .get("items")
                .valueStream()
                .toList();
    }

    private static List<LocalDateTime> starts(List<JsonNode> made) {
        return made.stream()
                .map(each -> LocalDateTime.ofInstant(
                        java.time.Instant.parse(each.get("startTime").asString()), ZONE))
                .toList();
    }

    private static String id(JsonNode training) {
        return training.get("id").asString();
    }
}
