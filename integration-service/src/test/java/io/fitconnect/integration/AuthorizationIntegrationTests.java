package io.fitconnect.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.geo.CutTrack;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.geo.Track;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.sharing.TrainingSharing;
import io.fitconnect.platform.sharing.TrainingSharings;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.AccessMatrix;
import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.platform.test.access.AccessTable;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SamplePoint;
import io.fitconnect.recording.sample.SampleRecordings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who may do what to imports and samples: the table {@code authorization.txt}, and what privacy zones hide of samples. */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationIntegrationTests implements AccessMatrix.AccessWorld {

    private static final AccessTable TABLE = AccessTable.read(AuthorizationIntegrationTests.class, "authorization.txt");

    /** {@code -Dfitconnect.scan.zones=1000} for a large scan. */
    private static final int ZONES = Integer.getInteger("fitconnect.scan.zones", 5);

    private static final Duration ARRIVED = Duration.ofSeconds(30);
    private static final SampleActivity RIDE = SampleRecordings.ride(Instant.parse("2026-10-03T06:00:00Z"), 40, 67);
    private static final String UNKNOWN = UUID.randomUUID().toString();
    private static final Map<String, String> PARTS = Map.of(
            "map", "/streams/latitudeDegrees",
            "heartRate", "/streams/heartRateBpm",
            "power", "/streams/powerWatts",
            "startTime", "/startTime");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private KeptPrivacyZones zones;

    @Autowired
    private TrainingSharings sharings;

    private Circle circle;
    private AccessMatrix matrix;
    private Event activity;
    private String importId;
    private UUID training;
    private long version;

    @BeforeAll
    void importARide() {
        circle = new Circle(); // not before the stores are there
        matrix = new AccessMatrix(TABLE, "http://localhost:" + port, this);
        importId = ImportsClient.app(port, circle.owner()).push(RIDE.fit()).id();
        activity = Diary.awaitActivities(circle.owner(), 1).get(0);
        training = Diary.record(activity, data -> share(data, "only-me"));
        ImportsClient.app(port, circle.owner()).awaitStreams("/api/v1/trainings/" + training + "/streams");
        ImportsClient.app(port, circle.owner()).post("/api/v1/imports/archives", "{\"bytes\":1000}");
        circle.show(Map.of("map", "everyone", "heartRate", "everyone", "power", "everyone"), false, 1);
        circle.awaitRelations(visibilities);
        circle.awaitShown(visibilities, "map");
        await().atMost(ARRIVED).until(() -> matrix.get(shared(), "owner").statusCode() == 200);
    }

    @Test
    void hasALineForEachEndpoint() {
        AccessMatrix.assertCovers(TABLE, mappings);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS) // for a large scan
    void keepsTheTableAndThenShowsWhatTheOwnerChose() {
        matrix.assertKept();

        List<String> differences = new ArrayList<>();
        for (String visibility : TABLE.scale()) {
            change(data -> share(data, visibility));
            for (String viewer : TABLE.persons()) {
                compare(differences, viewer, visibility, TABLE.sees(viewer, visibility));
            }
            change(data -> {
                share(data, "everyone");
                ObjectNode parts = data.putObject("partVisibility");
                PARTS.keySet().forEach(part -> parts.put(part, visibility));
            });
            for (String viewer : TABLE.persons()) {
                JsonNode seen = compare(differences, viewer, "everyone", TABLE.sees(viewer, "everyone"));
                PARTS.forEach((part, member) -> {
                    boolean isShown = !seen.at(member).isMissingNode();
                    if (TABLE.sees(viewer, "everyone") && isShown != TABLE.sees(viewer, visibility)) {
                        differences.add(part + " at " + visibility + " as " + viewer + ": " + isShown);
                    }
                });
            }
        }
        assertThat(differences).as("differences from the table").isEmpty();

        change(data -> {
            share(data, "everyone");
            ((ObjectNode) data.get("source").get("policy")).put("show", false);
        });
        assertThat(matrix.get(shared(), "friend").statusCode()).isEqualTo(404);
        assertThat(matrix.get(shared(), "owner").statusCode()).isEqualTo(200);
        hidesWhatLiesInTheTrash();
        hidesWhatLiesInAZone();
    }

    /** A state that is older than the kept one shows nothing again. */
    private void hidesWhatLiesInTheTrash() {
        change(data -> share(data, "everyone"));
        TrainingSharing shown = sharings.find(circle.owner(), training).orElseThrow();
        assertThat(matrix.get(shared(), "friend").statusCode()).isEqualTo(200);
        version++;
        Diary.trash(activity, training, version);
        await().atMost(ARRIVED).until(() -> keptVersion() == version);
        assertThat(matrix.get(shared(), "friend").statusCode()).isEqualTo(404);
        sharings.keep(shown);
        assertThat(matrix.get(shared(), "friend").statusCode()).isEqualTo(404);
    }

    /** At each detail; times and ways begin at nothing, and the ride's beginning is not told. */
    private void hidesWhatLiesInAZone() {
        SamplePoint home = RIDE.points().get(0);
        PrivacyZone zone =
                new PrivacyZone(new Position(home.latitude(), home.longitude()), 400, "a secret for the test of zones");
        hide(zone, 1);
        PrivacyZones hiding = new PrivacyZones(List.of(zone));
        change(data -> {
            share(data, "everyone");
            data.putObject("partVisibility").put("startTime", "everyone");
        });
        for (String detail : List.of("low", "medium", "high", "full")) {
            JsonNode seen = JsonMapper.shared()
                    .readTree(matrix.get(shared() + "?resolution=" + detail, "stranger")
                            .body());
            JsonNode streams = seen.get("streams");
            assertThat(seen.get("sampleCount").intValue()).isPositive();
            for (int i = 0; i < streams.get("timeSeconds").size(); i++) {
                Position position = new Position(
                        streams.get("latitudeDegrees").get(i).doubleValue(),
                        streams.get("longitudeDegrees").get(i).doubleValue());
                assertThat(hiding.hides(position)).isFalse();
            }
            boolean isThinned = detail.equals("low") || detail.equals("medium"); // then the first sample is a later one
            assertThat(streams.get("timeSeconds").get(0).doubleValue()).isBetween(0.0, isThinned ? 60.0 : 0.0);
            assertThat(streams.get("distanceMeters").get(0).doubleValue()).isBetween(0.0, isThinned ? 600.0 : 0.0);
            assertThat(Instant.parse(seen.get("startTime").asString()))
                    .isAfter(RIDE.start().plusSeconds(60));
        }
        assertThat(JsonMapper.shared()
                        .readTree(matrix.get(shared(), "owner").body())
                        .at("/streams/latitudeDegrees/0")
                        .doubleValue())
                .isCloseTo(home.latitude(), Offset.offset(0.0001));
        scanZones();
    }

    /** Zones somewhere on the ride: no answer holds a point of one, or a line through it. */
    private void scanZones() {
        Random random = new Random(81);
        for (int i = 0; i < ZONES; i++) {
            SamplePoint place = RIDE.points().get(random.nextInt(RIDE.points().size()));
            PrivacyZone zone = PrivacyZone.around(
                    new Position(place.latitude(), place.longitude()),
                    200 + random.nextInt(1_801),
                    "a secret of scan " + i,
                    random);
            hide(zone, i + 2);
            PrivacyZones hiding = new PrivacyZones(List.of(zone));
            for (String detail : List.of("low", "medium", "full")) {
                JsonNode seen = JsonMapper.shared()
                        .readTree(matrix.get(shared() + "?resolution=" + detail, "stranger")
                                .body());
                assertThat(countHidden(seen, hiding, detail.equals("full")))
                        .as("points of zone %s at %s", i, detail)
                        .isZero();
                if (detail.equals("full")) {
                    assertShownAsOnTheMap(seen, hiding);
                }
            }
        }
    }

    /** The map is the announced track, cut as training-service cuts it. */
    private void assertShownAsOnTheMap(JsonNode seen, PrivacyZones hiding) {
        JsonNode announced = activity.data().get("timedTrack");
        double[] seconds = column(announced, "seconds");
        CutTrack map = hiding.cut(
                new Track(
                                seconds,
                                column(announced, "distanceMeters"),
                                column(announced, "latitudes"),
                                column(announced, "longitudes"))
                        .straying(column(announced, "deviationMeters")),
                training.toString());
        JsonNode times = seen.at("/streams/timeSeconds");
        assertThat(times.isEmpty()).isEqualTo(map.size() == 0);
        if (map.size() > 0) {
            assertThat(Instant.parse(seen.get("startTime").asString()))
                    .isEqualTo(RIDE.start().plusMillis(Math.round(seconds[map.points()[0]] * 1_000)));
            assertThat(times.get(times.size() - 1).doubleValue())
                    .isCloseTo(map.seconds()[map.size() - 1], Offset.offset(0.001));
            assertThat(seen.get("stretchStarts")).hasSameSizeAs(map.stretchStarts());
        }
    }

    private static double[] column(JsonNode track, String name) {
        return track.get(name).valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }

    private static int countHidden(JsonNode seen, PrivacyZones hiding, boolean isClose) {
        JsonNode latitudes = seen.at("/streams/latitudeDegrees");
        JsonNode longitudes = seen.at("/streams/longitudeDegrees");
        List<Integer> starts =
                seen.path("stretchStarts").valueStream().map(JsonNode::intValue).toList();
        int hidden = 0;
        Position before = null;
        for (int i = 0; i < latitudes.size(); i++) {
            Position position = new Position(
                    latitudes.get(i).doubleValue(), longitudes.get(i).doubleValue());
            hidden += hiding.hides(position) ? 1 : 0;
            hidden +=
                    isClose && before != null && !starts.contains(i) && hiding.hides(middle(before, position)) ? 1 : 0;
            before = position;
        }
        return hidden;
    }

    private static Position middle(Position a, Position b) {
        return new Position((a.latitude() + b.latitude()) / 2, (a.longitude() + b.longitude()) / 2);
    }

    private void hide(PrivacyZone zone, long zonesVersion) {
        circle.hide(
                List.of(Map.of(
                        "latitude", zone.centre().latitude(),
                        "longitude", zone.centre().longitude(),
                        "radiusMeters", zone.radiusMeters(),
                        "cutSecret", zone.cutSecret())),
                zonesVersion);
        await().atMost(ARRIVED).until(() -> zones.get(circle.owner()).hides(zone.centre()));
    }

    private JsonNode compare(List<String> differences, String viewer, String visibility, boolean sees) {
        var seen = matrix.get(shared(), viewer);
        if (seen.statusCode() != (sees ? 200 : 404)) {
            differences.add("samples at %s as %s: %d".formatted(visibility, viewer, seen.statusCode()));
        }
        return JsonMapper.shared().readTree(seen.body());
    }

    private void change(Consumer<ObjectNode> changing) {
        version++;
        long told = version;
        Diary.change(activity, training, data -> {
            changing.accept(data);
            data.put("version", told);
        });
        await().atMost(ARRIVED).until(() -> keptVersion() == told);
    }

    private long keptVersion() {
        return sharings.find(circle.owner(), training).orElseThrow().version();
    }

    private static void share(ObjectNode data, String visibility) {
        data.put("visibility", visibility).remove("partVisibility");
        ((ObjectNode) data.get("source").get("policy")).put("show", true);
    }

    private String shared() {
        return "/api/v1/athletes/" + circle.owner() + "/trainings/" + training + "/streams";
    }

    @Override
    public @Nullable TestToken token(String viewer) {
        if (circle.contains(viewer)) {
            return circle.tokenOf(viewer);
        }
        TestToken owner = TestTokens.athlete(circle.owner());
        return switch (viewer) {
            case "reader" -> owner.scopes("activity:read");
            case "writer" -> owner.scopes("activity:write");
            case "unscoped" -> owner.scopes("openid", "profile:read", "profile:write");
            case "vendor" -> owner.client("demo-tracker").scopes("activity:read", "activity:write");
            case "pusher" -> owner.client("other-tracker").scopes("activity:write");
            case "service" -> TestTokens.application("training-service").scopes("activity:read", "activity:write");
            case "application" -> TestTokens.application("demo-tracker");
            case "anonymous" -> null;
            default -> throw new IllegalArgumentException(viewer);
        };
    }

    @Override
    public String address(AccessRow row) {
        if (row.method().equals("DELETE") && row.path().matches("/api/v1/(metrics|imports)")) {
            return row.path() + "?externalId=never-sent";
        }
        return row.path()
                .replace("{metric}", "weight")
                .replace("{athleteId}", circle.owner().toString())
                .replace("{trainingId}", training.toString())
                .replace("{number}", "1")
                .replace("{tracker}", "strava")
                .replace("{clientId}", "demo-tracker")
                .replace("{name}", "morning-run")
                .replace("{webhookId}", UNKNOWN)
                .replace("{archiveId}", UNKNOWN)
                .replace("{part}", "0")
                .replace("{id}", importId);
    }

    @Override
    public @Nullable String body(AccessRow row) {
        if (row.path().contains("/corrections")) {
            return "{\"kind\":\"distance\",\"distanceMeters\":30000}";
        }
        if (row.path().contains("/archives") && !row.path().contains("/parts")) {
            return row.isSafe() || row.path().contains("/{archiveId}") ? null : "{\"bytes\":1000}";
        }
        if (row.path().contains("/batches")) {
            return "{\"items\":[{\"externalId\":\"a\",\"activity\":{}}]}";
        }
        if (row.path().contains("/vendor/apps")) {
            return row.isSafe() ? null : vendorsBody(row.path());
        }
        if (row.path().contains("/metrics")) {
            return "{\"items\":[{\"metric\":\"weight\",\"day\":\"2026-10-03\",\"value\":71.5}]}";
        }
        if (row.endpoint().startsWith("PUT") || row.path().contains("/webhooks")) {
            return row.isSafe() ? null : "{\"state\":\"" + "s".repeat(43) + "\",\"code\":\"c\"}";
        }
        if (row.path().contains("/tracker-connections")) {
            return null;
        }
        return row.isSafe()
                ? null
                : new String(SampleRecordings.run(RIDE.start(), 1, 3).gpx(), StandardCharsets.UTF_8);
    }

    private static @Nullable String vendorsBody(String path) {
        if (path.endsWith("/tests")) {
            return null;
        }
        if (path.endsWith("/secrets")) {
            return "{\"formerValidHours\":1}";
        }
        return path.endsWith("/replays")
                ? "{\"deliveryId\":\"" + UNKNOWN + "\"}"
                : "{\"address\":\"https://tracker.example/hook\",\"kinds\":[\"activity.deleted\"]}";
    }

    @Override
    public String contentType(AccessRow row) {
        return row.path().contains("/corrections")
                        || row.path().contains("/tracker")
                        || row.path().contains("/webhooks")
                        || row.path().contains("/metrics")
                        || row.path().contains("/vendor/apps")
                        || row.path().contains("/batches")
                        || row.path().endsWith("/archives")
                ? "application/json"
                : "application/octet-stream";
    }

    @Override
    public String ifMatch(AccessRow row) {
        return row.path().contains("/corrections") ? "\"v99\"" : "*";
    }
}
