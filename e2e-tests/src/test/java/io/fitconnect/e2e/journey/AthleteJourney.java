package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Recording;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.client.TrainingView;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.recording.Ride;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What one recording does for its athlete, and what another sees of it. */
@OnPlatform
class AthleteJourney {

    private static final Ride RIDE = Ride.demo(Instant.parse("2026-10-03T08:15:00Z"));
    private static final String DAY = "2026-10-03";
    private static final double HOME_LATITUDE = 46.05;
    private static final double HOME_LONGITUDE = 14.51;
    private static final double ZONE_METERS = 500;
    private static final double METERS_PER_DEGREE = 111_195;

    private final Athletes athletes;
    private final Session athlete;

    AthleteJourney(OwnPlatform platform) {
        this.athletes = new Athletes(platform.client());
        this.athlete = athletes.signIn("Vera Velo");
    }

    @BeforeEach
    void isGrownUpAndShowsItsTrainings() {
        await().untilAsserted(() -> assertThat(
                        athlete.api().get("/api/v1/profiles/me").status())
                .as("the profile is made in the first seconds")
                .isEqualTo(200));
        merge("/api/v1/profiles/me", Map.of("birthDate", "1990-05-17"));
        merge("/api/v1/profiles/me/visibility", Map.of("trainings", "everyone", "map", "everyone"));
    }

    @Test
    void fulfilsThePlanSetsRecordsAndWearsTheBike() {
        var bike = created(
                "/api/v1/gear",
                Map.of("kind", "bike", "name", "Road bike", "defaults", List.of(Map.of("sport", "cycling"))));
        var planned = created(
                "/api/v1/plan-entries", Map.of("day", DAY, "sport", "cycling", "aimSeconds", RIDE.movingSeconds()));

        var training = imported(athlete, RIDE.toFit());
        rideOn(bike, training);

        await().untilAsserted(() -> assertThat(read("/api/v1/plan-entries/" + planned)
                        .path("trainingId")
                        .asString(""))
                .isEqualTo(training.id()));
        await().untilAsserted(() ->
                assertThat(holderOfTheLongest().path("trainingId").asString("")).isEqualTo(training.id()));
        assertThat(holderOfTheLongest().path("value").asDouble()).isCloseTo(RIDE.distanceMeters(), within(50.0));
        await().untilAsserted(() -> assertThat(read("/api/v1/gear/" + bike + "/wear")
                        .path("total")
                        .path("distanceMeters")
                        .asDouble())
                .isEqualTo(training.distanceMeters().orElseThrow()));
    }

    @Test
    void hidesItsHomeFromAStranger() {
        hideHome();
        var training = imported(athlete, RIDE.toFit());
        var stranger = athletes.signIn("Passer By");
        var address = "/api/v1/athletes/" + athlete.subject() + "/trainings/" + training.id();

        await().untilAsserted(() -> {
            var seen = stranger.api().get(address).expect(200).json();
            assertThat(distancesFromHome(seen))
                    .isNotEmpty()
                    .allSatisfy(meters -> assertThat(meters).isGreaterThan(ZONE_METERS));
        });
        var samples = stranger.api()
                .get(address + "/streams?types=latitude")
                .expect(200)
                .json();
        assertThat(samples.path("streams").path("latitudeDegrees").valueStream().mapToDouble(JsonNode::asDouble))
                .isNotEmpty()
                .allSatisfy(latitude -> assertThat((latitude - HOME_LATITUDE) * METERS_PER_DEGREE)
                        .isGreaterThan(ZONE_METERS));
        assertThat(stranger.diary().get(training.path()).status()).isEqualTo(404);
        assertThat(distancesFromHome(List.of(athlete.diary()
                        .streams(training.path(), "latitude,longitude", "full")
                        .expect(200)
                        .json()
                        .path("streams"))))
                .as("the athlete sees the whole way")
                .anySatisfy(meters -> assertThat(meters).isLessThan(10));
    }

    @Test
    void leavesAsAFileAndComesBackTheSame() {
        var training = imported(athlete, RIDE.toFit());
        for (String format : List.of("tcx", "gpx")) {
            var other = athletes.signIn("Reader of " + format);

            var again = imported(other, athlete.diary().recording(training.path(), format));

            assertThat(again.startTime()).as(format).isEqualTo(training.startTime());
            assertThat(again.averageHeartRateBpm()).as(format).isEqualTo(training.averageHeartRateBpm());
            var isGpx = format.equals("gpx");
            assertSame(format, again.elapsedSeconds(), training.elapsedSeconds(), 0);
            assertSame(format, again.movingSeconds(), training.movingSeconds(), isGpx ? 1 : 0);
            assertSame(
                    format, again.distanceMeters(), training.distanceMeters(), isGpx ? RIDE.distanceMeters() / 200 : 1);
        }
    }

    /** GPX has samples alone: no totals, and positions in place of the bike's own count of metres. */
    private static void assertSame(String format, OptionalDouble actual, OptionalDouble expected, double tolerance) {
        assertThat(actual.orElseThrow()).as(format).isCloseTo(expected.orElseThrow(), within(tolerance));
    }

    /** The gear is known to the diary as soon as its event has come. */
    private void rideOn(String bike, TrainingView training) {
        await().untilAsserted(() -> {
            var present = athlete.diary().view(training.path());
            assertThat(athlete.diary()
                            .change(training.path(), Map.of("gearIds", List.of(bike)), present.eTag())
                            .status())
                    .isEqualTo(200);
        });
    }

    private JsonNode holderOfTheLongest() {
        return read("/api/v1/progress/records?sport=cycling")
                .path("items")
                .valueStream()
                .filter(held -> held.path("kind").asString("").equals("longest"))
                .findFirst()
                .map(held -> held.path("holders").path(0))
                .orElseGet(MissingNode::getInstance);
    }

    private void hideHome() {
        var zone = Map.of("name", "Home", "latitude", HOME_LATITUDE, "longitude", HOME_LONGITUDE, "radiusMeters", (int)
                ZONE_METERS);
        var path = "/api/v1/profiles/me/privacy-zones";
        var eTag = athlete.api().get(path).expect(200).header("ETag").orElseThrow();
        athlete.api().post(path, zone, Map.of("If-Match", eTag)).expect(200);
    }

    private static TrainingView imported(Session by, Recording file) {
        var pushed = by.imports().push(file, PushKey.random()).expect(202);
        var status = by.imports().awaitEnd(pushed.location(), Athletes.TIMEOUT);
        return by.diary().view(status.trainings().get(0));
    }

    private String created(String path, Map<String, ?> members) {
        var location = athlete.api().post(path, members, Map.of()).expect(201).location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private JsonNode read(String path) {
        return athlete.api().get(path).expect(200).json();
    }

    private void merge(String path, Map<String, ?> members) {
        var eTag = athlete.api().get(path).expect(200).header("ETag").orElseThrow();
        athlete.api().patch(path, members, Map.of("If-Match", eTag)).expect(200);
    }

    private static List<Double> distancesFromHome(JsonNode seen) {
        return distancesFromHome(seen.path("track").valueStream().toList());
    }

    private static List<Double> distancesFromHome(List<JsonNode> stretches) {
        List<Double> distances = new ArrayList<>();
        for (JsonNode stretch : stretches) {
            var latitudes = numbers(stretch, "latitudes", "latitudeDegrees");
            var longitudes = numbers(stretch, "longitudes", "longitudeDegrees");
            for (int i = 0; i < latitudes.size(); i++) {
                var north = latitudes.get(i) - HOME_LATITUDE;
                var east = (longitudes.get(i) - HOME_LONGITUDE) * Math.cos(Math.toRadians(HOME_LATITUDE));
                distances.add(Math.hypot(north, east) * METERS_PER_DEGREE);
            }
        }
        return distances;
    }

    private static List<Double> numbers(JsonNode columns, String... names) {
        for (String name : names) {
            if (columns.path(name).isArray()) {
                return columns.path(name).valueStream().map(JsonNode::asDouble).toList();
            }
        }
        return List.of();
    }
}
