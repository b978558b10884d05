package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.Circle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random tracks from random homes with random zones, seen by a stranger through the service: no answer and no event holds a point of a
 * zone, and no answer an exact total of a track that was cut. {@code -Dfitconnect.scan.tracks=1000} for a large scan.
 */
@RunningTrainingService
class SharedTrackScanIntegrationTests {

    private static final int TRACKS = Integer.getInteger("fitconnect.scan.tracks", 5);
    /** A moved zone has all recordings of its owner cut again, so one diary does not grow for ever. */
    private static final int TRACKS_OF_ONE = 50;

    private static final Duration ARRIVED = Duration.ofMinutes(2);
    private static final int POINTS = 400;
    private static final double STEP_METERS = 25;

    private final Random random = new Random(67);
    private final UUID stranger = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private KeptPrivacyZones kept;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS) // for a large scan
    void findsNoPointOfAZoneInAnyAnswer() {
        for (int done = 0; done < TRACKS; done += TRACKS_OF_ONE) {
            scan(new Circle(), Math.min(TRACKS_OF_ONE, TRACKS - done));
        }
    }

    private void scan(Circle circle, int tracks) {
        DiaryOfOwner diary = new DiaryOfOwner(port, circle);
        circle.show(Map.of("trainings", "everyone", "map", "everyone", "startTime", "everyone"), false, 1);

        for (int i = 0; i < tracks; i++) {
            Position home = new Position(random.nextDouble() * 120 - 60, random.nextDouble() * 340 - 170);
            PrivacyZone zone = PrivacyZone.around(home, 200 + random.nextInt(1_801), "a secret of scan " + i, random);
            hide(circle, zone, i + 1);
            await().atMost(ARRIVED).until(() -> kept.get(circle.owner()).hides(home));
            Event activity = diary.activity();
            double meters = draw((ObjectNode) activity.data(), home);
            String id = diary.record(activity, "{\"visibility\": \"everyone\"}");
            await().atMost(ARRIVED).until(() -> isShown(diary.shared(id)));

            JsonNode seen = get(diary.shared(id));
            assertThat(hidden(seen, new PrivacyZones(List.of(zone))))
                    .as("points of a zone")
                    .isZero();
            assertThat(get("/api/v1/trainings/" + id + "/seen-as?viewer=stranger", circle.owner())
                            .get("training"))
                    .isEqualTo(seen);
            assertThat(seen.has("movingSeconds") || seen.has("ascentMeters")).isFalse();
            assertThat(seen.get("laps")).isEmpty();
            assertThat(seen.get("distanceMeters").doubleValue() % 100).isZero();
            assertThat(seen.get("elapsedSeconds").intValue() % 60).isZero();
            if (seen.has("track")) {
                assertThat(seen.get("distanceMeters").doubleValue()).isLessThan(meters - 1_000);
                assertThat(seen.get("startTime")).isNotEqualTo(activity.data().get("startTime"));
            } else {
                assertThat(seen.has("startTime")).isFalse();
            }
        }
        assertThat(KafkaEvents.list("training.training", circle.owner().toString()))
                .hasSizeGreaterThanOrEqualTo(tracks)
                .allSatisfy(event -> assertThat(event.data().toString())
                        .as("an event that other services read")
                        .doesNotContainIgnoringCase("latitude", "longitude", "polyline", "\"track\""));
        JsonNode list = get(diary.shared("") + "?limit=100");
        for (JsonNode item : list.get("items")) {
            JsonNode view = get(diary.shared(item.get("id").asString()));
            item.properties()
                    .forEach(member -> assertThat(view.get(member.getKey()))
                            .as(member.getKey())
                            .isEqualTo(member.getValue()));
        }
    }

    private static void hide(Circle circle, PrivacyZone zone, long version) {
        circle.hide(
                List.of(Map.of(
                        "latitude", zone.centre().latitude(),
                        "longitude", zone.centre().longitude(),
                        "radiusMeters", zone.radiusMeters(),
                        "cutSecret", zone.cutSecret())),
                version);
    }

    /** Draws a winding way from home into the activity, and returns its length. */
    private double draw(ObjectNode data, Position home) {
        double angle = random.nextDouble() * 2 * Math.PI;
        double turn = random.nextDouble() * 0.2;
        Position place = home;
        List<Double> seconds = new ArrayList<>();
        List<Double> meters = new ArrayList<>();
        List<Double> latitudes = new ArrayList<>();
        List<Double> longitudes = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            seconds.add(i * 9.0);
            meters.add(i * STEP_METERS);
            latitudes.add(place.latitude());
            longitudes.add(place.longitude());
            angle += random.nextGaussian() * turn;
            place = place.moved(STEP_METERS * Math.cos(angle), STEP_METERS * Math.sin(angle));
        }
        data.set(
                "timedTrack",
                JsonMapper.shared()
                        .<JsonNode>valueToTree(Map.of(
                                "seconds", seconds,
                                "distanceMeters", meters,
                                "latitudes", latitudes,
                                "longitudes", longitudes)));
        return POINTS * STEP_METERS;
    }

    private static int hidden(JsonNode seen, PrivacyZones zones) {
        int hidden = 0;
        for (JsonNode stretch : seen.path("track")) {
            for (int i = 0; i < stretch.get("latitudes").size(); i++) {
                Position point = new Position(
                        stretch.get("latitudes").get(i).doubleValue(),
                        stretch.get("longitudes").get(i).doubleValue());
                hidden += zones.hides(point) ? 1 : 0;
            }
        }
        return hidden;
    }

    private boolean isShown(String path) {
        return http(stranger)
                .get()
                .uri(path)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .is2xxSuccessful();
    }

    private JsonNode get(String path) {
        return get(path, stranger);
    }

    private JsonNode get(String path, UUID viewer) {
        byte[] body = http(viewer)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    private RestTestClient http(UUID viewer) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, TestTokens.athlete(viewer).bearer())
                .build();
    }
}
