package io.fitconnect.training.grouptraining.event.position;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A runner of age at an event that began an hour ago, and who sees where the runner is. */
@RunningTrainingService
class PositionIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Position PARK = new Position(52.52, 13.4);

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private KeptPrivacyZones zones;

    @Autowired
    private ForgetPositions forget;

    @Autowired
    private JdbcTemplate jdbc;

    private Circle circle;
    private GroupTrainingClient organiser;
    private GroupTrainingClient runner;
    private String run;

    @BeforeEach
    void meet() {
        circle = new Circle();
        circle.show(Map.of("trainings", "everyone"), false, 1);
        circle.awaitShown(visibilities, "trainings");
        organiser = GroupTrainingClient.ofNewAthlete(port);
        runner = GroupTrainingClient.of(circle.owner(), port);
        run = organiser.schedule(GroupTrainingClient.run(inDays(3), null));
        runner.join(run);
        organiser
                .send(HttpMethod.PUT, PATH + "/" + run + "/event", """
                        {"waves": [{"name": "All", "offsetSeconds": 0}]}""")
                .expectStatus()
                .isNoContent();
        begin(Duration.ofHours(1));
    }

    @Test
    void showsWhereThoseAreWhoChoseIt() {
        assertThat(move(runner, PARK, 10)).as("not chosen").isEqualTo(409);
        assertThat(share(HttpMethod.PUT, runner)).isEqualTo(204);
        assertThat(move(runner, PARK, 10)).isEqualTo(204);

        JsonNode position = await().atMost(SOON)
                .until(() -> positions(organiser, "").get("items"), items -> items.size() == 1)
                .get(0);
        assertThat(position.get("latitude").asDouble()).isEqualTo(PARK.latitude());
        assertThat(move(runner, PARK.moved(1_000, 0), 60)).as("an older batch").isEqualTo(204);
        assertThat(positions(runner, "").get("shared").asBoolean()).isTrue();
        assertThat(positions(organiser, "?south=52&north=52.1&west=13&east=14").get("items"))
                .as("another area")
                .isEmpty();
        assertThat(status(organiser.get("/" + run + "/event/positions?south=91")))
                .isEqualTo(400);
        assertThat(status(GroupTrainingClient.ofNewAthlete(port).get("/" + run + "/event/positions")))
                .isEqualTo(403);

        assertThat(share(HttpMethod.DELETE, runner)).isEqualTo(204);
        await().atMost(SOON).until(() -> positions(organiser, "").get("items").isEmpty());
    }

    @Test
    void showsNobodyWhoIsNotKnownToBeOfAge() {
        assertThat(share(HttpMethod.PUT, organiser)).as("of unknown age").isEqualTo(403);
        circle.show(Map.of("trainings", "everyone"), true, 2);
        await().atMost(SOON).until(() -> share(HttpMethod.PUT, runner) == 403);
    }

    /** A place that is hidden takes the one before it away: a point at the edge would tell where the athlete went. */
    @Test
    void hidesWhatIsNearAPrivacyZone() {
        circle.hide(
                List.of(Map.of(
                        "latitude",
                        PARK.latitude(),
                        "longitude",
                        PARK.longitude(),
                        "radiusMeters",
                        200,
                        "cutSecret",
                        "a secret")),
                1);
        await().atMost(SOON).until(() -> zones.get(circle.owner()).hides(PARK));
        share(HttpMethod.PUT, runner);

        move(runner, PARK.moved(4_000, 0), 60);
        await().atMost(SOON).until(() -> positions(organiser, "").get("items").size() == 1);
        move(runner, PARK.moved(1_000, 0), 10);
        await().atMost(SOON).until(() -> positions(organiser, "").get("items").isEmpty());

        assertThat(jdbc.queryForObject(
                        "select count(*) from event_position where group_training_id = ? and latitude is not null",
                        Integer.class,
                        UUID.fromString(run)))
                .as("not even kept")
                .isZero();
    }

    @Test
    void forgetsPositionsADayAfterTheEnd() {
        share(HttpMethod.PUT, runner);
        AtomicInteger settled = new AtomicInteger();
        forget.handle(UUID.fromString(run), due -> {}, settled::incrementAndGet);
        assertThat(settled).hasValue(0);

        begin(Duration.ofHours(26));
        forget.handle(UUID.fromString(run), due -> {}, settled::incrementAndGet);

        assertThat(settled).hasValue(1);
        assertThat(positions(runner, "").get("shared").asBoolean()).isFalse();
    }

    private void begin(Duration ago) {
        jdbc.update(
                "update group_training set start_time = ? where id = ?",
                Instant.now().minus(ago).atOffset(ZoneOffset.UTC),
                UUID.fromString(run));
    }

    private int share(HttpMethod method, GroupTrainingClient athlete) {
        return status(athlete.send(method, PATH + "/" + run + "/event/position-sharing", null));
    }

    private int move(GroupTrainingClient athlete, Position place, int secondsAgo) {
        return status(athlete.send(HttpMethod.POST, PATH + "/" + run + "/event/positions", """
                {"points": [{"time": "%s", "latitude": 1, "longitude": 1}, {"time": "%s", "latitude": %s, "longitude": %s}]}""".formatted(
                        Instant.now().minusSeconds(secondsAgo + 30L),
                        Instant.now().minusSeconds(secondsAgo),
                        place.latitude(),
                        place.longitude())));
    }

    private JsonNode positions(GroupTrainingClient viewer, String area) {
        return read(
                viewer.get("/" + run + "/event/positions" + area).expectStatus().isOk());
    }
}
