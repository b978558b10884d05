package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.AccessMatrix.AccessWorld;
import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import io.fitconnect.training.grouptraining.checkin.CheckInPhone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The diary of a circle's owner, with something at every address of the service. */
final class DiaryOfOwner implements AccessWorld {

    private static final String RUN = """
        {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600}\
        """;
    private static final String PLANNED_RUN = "{\"day\": \"2026-11-19\", \"sport\": \"running\"}";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final String GOAL = """
        {"measure": "distance", "period": "week", "target": 40000, "sport": "running"}\
        """;
    private static final String GROUP_TRAININGS = "/api/v1/group-trainings";

    /** By invitation, a week ahead. */
    private static final String GROUP_RUN = groupRun(Duration.ofDays(7));

    /** So soon that people gather. */
    private static final String GATHERING = groupRun(Duration.ofMinutes(30));

    /** In which event mode is switched on. */
    private static final Duration TO_THE_START = Duration.ofSeconds(4);

    private static final String EVENT = "{\"waves\": [{\"name\": \"All\", \"offsetSeconds\": 0}]}";

    private static final String SERIES = "/api/v1/group-training-series";
    private static final String GROUP_RUNS =
            """
        {"rule": "FREQ=DAILY;COUNT=2", "localStart": "%sT08:00:00", "name": "Hills together", "sport": "running",
         "timeZone": "Europe/Berlin", "durationSeconds": 3600}\
        """.formatted(LocalDate.now(ZoneOffset.UTC).plusDays(7));

    private static final String NOWHERE = "019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b";

    /** One pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String MERGE = "POST /api/v1/trainings/{id}/recordings";
    private static final String ADD_PHOTO = "POST /api/v1/trainings/{id}/photos";
    private static final String ARRANGE_PHOTOS = "PUT /api/v1/trainings/{id}/photos";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/v1/trainings", RUN),
            Map.entry("POST /api/v1/trainings/bulk", "{\"action\": \"trash\", \"ids\": [\"" + NOWHERE + "\"]}"),
            Map.entry("PATCH /api/v1/trainings/{id}", "{\"indoor\": true}"),
            Map.entry("POST /api/v1/trainings/{id}/copies", "{}"),
            Map.entry("PUT /api/v1/trainings/{id}/sets", "{\"sets\": []}"),
            Map.entry(ARRANGE_PHOTOS, "{\"photos\": []}"),
            Map.entry("POST /api/v1/plan-entries", PLANNED_RUN),
            Map.entry("PATCH /api/v1/plan-entries/{id}", "{\"title\": \"Hills\"}"),
            Map.entry("POST /api/v1/group-trainings", GROUP_RUN),
            Map.entry("PATCH /api/v1/group-trainings/{id}", "{\"description\": \"Bring lights\"}"),
            Map.entry("POST /api/v1/group-trainings/{id}/cancellation", "{\"reason\": \"Ice\"}"),
            Map.entry("POST /api/v1/group-trainings/{id}/announcements", "{\"text\": \"Bring lights\"}"),
            Map.entry("PUT /api/v1/group-trainings/{id}/event", EVENT),
            Map.entry("POST /api/v1/group-trainings/{id}/event/positions", """
                    {"points": [{"time": "2026-11-28T08:00:00Z", "latitude": 52.5, "longitude": 13.4}]}"""),
            Map.entry("POST /api/v1/group-training-series", GROUP_RUNS),
            Map.entry("PATCH /api/v1/group-training-series/{id}", "{\"description\": \"Bring lights\"}"),
            Map.entry("POST /api/v1/group-training-series/{id}/cancellation", "{\"reason\": \"Ice\"}"),
            Map.entry("POST /api/v1/progress/goals", GOAL),
            Map.entry("PUT /api/v1/progress/goals/{id}", GOAL));

    private static final Map<String, String> QUERIES = Map.of(
            "GET /api/v1/shared-trainings", "?training=" + NOWHERE + ":" + NOWHERE,
            "GET /api/v1/trainings/{id}/seen-as", "?viewer=friend",
            "GET /api/v1/calendar", "?from=2026-11-01&to=2026-11-30",
            "GET /api/v1/calendar/sums", "?period=week&from=2026-11-01&to=2026-11-30",
            "GET /api/v1/group-trainings/nearby", "?latitude=52.5&longitude=13.4",
            "GET /api/v1/plan-entries", "?from=2026-11-20&to=2026-11-20",
            "GET /api/v1/progress/records", "?sport=running",
            "GET /api/v1/progress/curves", "?sport=running",
            "GET /api/v1/progress/efficiency", "?sport=running");

    private final Circle circle;
    private final int port;
    private final RestTestClient http;
    private final String training;
    private final UUID shoes = UUID.randomUUID();
    private int planned;
    private int activities;
    private String part = NOWHERE;
    private String split = NOWHERE;
    private @Nullable String recorded;
    private @Nullable String way;
    private @Nullable CheckInPhone guest;
    private @Nullable String begunEvent;

    DiaryOfOwner(int port, Circle circle) {
        this.circle = circle;
        this.port = port;
        this.http = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.athlete(circle.owner()).bearer())
                .build();
        this.training = post("/api/v1/trainings", RUN);
        Event gear = EventContracts.exampleEvent(
                "profile", "gear", "gear-changed", circle.owner().toString());
        ((ObjectNode) gear.data())
                .put("athleteId", circle.owner().toString())
                .put("gearId", shoes.toString())
                .putArray("defaults");
        KafkaEvents.send(gear);
    }

    /** Where a training stands for others; their list without an id. */
    String shared(String id) {
        return "/api/v1/athletes/" + circle.owner() + "/trainings" + (id.isEmpty() ? "" : "/" + id);
    }

    /** The training among others of other athletes. */
    String card(String id) {
        return "/api/v1/shared-trainings?training=" + circle.owner() + ":" + id;
    }

    /** Makes a training of a recording and shares it, and returns its id. */
    String record(String sharing) {
        Event event = activity();
        return record(event, sharing);
    }

    /** An activity of the owner, each on another day so that none is merged, with track, heart rate and power, from a source that allows showing it. */
    Event activity() {
        Event event = EventContracts.exampleEvent(
                "integration", "activity", "activity-recorded", circle.owner().toString());
        ((ObjectNode) event.data())
                .put("athleteId", circle.owner().toString())
                .put("activityId", UUID.randomUUID().toString())
                .put(
                        "startTime",
                        Instant.parse(event.data().path("startTime").asString())
                                .minus(Duration.ofDays(activities++))
                                .toString())
                .put("averagePowerWatts", 231)
                .put("maxPowerWatts", 540);
        return event;
    }

    String record(Event event, String sharing) {
        KafkaEvents.send(event);
        String id = await().atMost(Duration.ofSeconds(30))
                .until(() -> trainingOf(event), Optional::isPresent)
                .orElseThrow();
        String gear = "{\"gearIds\": [\"%s\"]}".formatted(shoes);
        await().atMost(Duration.ofSeconds(30)).until(() -> patch(id, gear) == 200);
        assertThat(patch(id, sharing)).isEqualTo(200);
        return id;
    }

    private Optional<String> trainingOf(Event activity) {
        return KafkaEvents.list("training.training", circle.owner().toString()).stream()
                .filter(told -> told.is("training-recorded.v1"))
                .filter(told ->
                        told.data().path("activityId").equals(activity.data().get("activityId")))
                .map(Event::subject)
                .findFirst();
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
            case "staff-vendor" ->
                owner.client("other-tracker").roles("athlete", "administrator").scopes("activity:write", "back-office");
            case "service" ->
                TestTokens.application("profile-service")
                        .scopes("activity:read", "activity:write", "internal:revocations");
            case "application" -> TestTokens.application("demo-tracker");
            case "anonymous" -> null;
            default -> throw new IllegalArgumentException(viewer);
        };
    }

    @Override
    public String address(AccessRow row) {
        String path = row.path().replace("{athleteId}", athlete(row.path()).toString());
        if (path.contains("{address}")) {
            return calendar();
        }
        if (path.contains("{secret}")) {
            return path.replace("{secret}", invitation(id(post(GROUP_TRAININGS, GROUP_RUN))));
        }
        path = path.replace("{checkInId}", NOWHERE)
                .replace("{clubId}", circle.club().toString());
        if (path.contains("{id}")) {
            path = path.replace("{id}", row.isSafe() ? kept(row.path()) : fresh(row.path()));
        }
        path = path.replace("{activityId}", part);
        if (path.contains("{photoId}")) {
            path = path.replace("{photoId}", addPhoto(path.replaceAll("^.*/trainings/(.*)/photos/.*$", "$1")));
        }
        if (row.path().endsWith("/restoration")) {
            http.delete()
                    .uri(path.replace("/restoration", ""))
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
        return path + QUERIES.getOrDefault(row.endpoint(), "");
    }

    /** Whom the owner has invited to a group training; elsewhere whose trainings others look at. */
    private UUID athlete(String path) {
        return path.startsWith(GROUP_TRAININGS) ? circle.other("friend") : circle.owner();
    }

    private String kept(String path) {
        return path.contains("/trainings/") ? id(training) : fresh(path);
    }

    private String fresh(String path) {
        if (path.contains("/recordings")) {
            return recordedTwice(path.endsWith("/recordings"));
        }
        if (path.startsWith("/api/v1/plan-entries")) {
            planned++; // a day holds few entries
            return id(
                    post("/api/v1/plan-entries", PLANNED_RUN.replace("2026-11-19", "" + FIRST_DAY.plusDays(planned))));
        }
        if (path.startsWith(SERIES)) {
            return id(post(SERIES, GROUP_RUNS));
        }
        if (path.startsWith(GROUP_TRAININGS)) {
            if (path.contains("/check-ins/")) {
                return gather();
            }
            if (path.endsWith("/route")) {
                return withRoute();
            }
            String body = path.contains("/attendance/") ? GATHERING : GROUP_RUN;
            if (path.contains("/event")) {
                return path.endsWith("/event") ? event(GROUP_RUN) : begunEvent();
            }
            return path.contains("{athleteId}") ? inviteFriend(body) : id(post(GROUP_TRAININGS, body));
        }
        if (path.startsWith("/api/v1/exercises")) {
            return id(post("/api/v1/exercises", exercise()));
        }
        return id(
                path.startsWith("/api/v1/progress/goals")
                        ? post("/api/v1/progress/goals", GOAL)
                        : post("/api/v1/trainings", RUN));
    }

    /** Records an effort with two devices, and returns the id of its training; with both recordings, or with one split. */
    private String recordedTwice(boolean isSplit) {
        Event event = activity();
        KafkaEvents.send(event);
        String id = await().atMost(Duration.ofSeconds(30))
                .until(() -> trainingOf(event), Optional::isPresent)
                .orElseThrow();
        part = UUID.randomUUID().toString();
        Event second = activity();
        ((ObjectNode) second.data())
                .put("activityId", part)
                .put("startTime", event.data().path("startTime").asString());
        KafkaEvents.send(second);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> KafkaEvents.list(
                                "training.training", circle.owner().toString())
                        .stream()
                        .anyMatch(told -> told.subject().equals(id)
                                && told.data().path("activityIds").size() == 2));
        if (isSplit) {
            split = id(String.valueOf(http.post()
                    .uri("/api/v1/trainings/" + id + "/recordings/" + part + "/split")
                    .header(HttpHeaders.IF_MATCH, "*")
                    .exchange()
                    .expectStatus()
                    .isCreated()
                    .returnResult(String.class)
                    .getResponseHeaders()
                    .getLocation()));
        }
        return id;
    }

    /** Meets a guest at a group training of the owner, and returns its id. */
    private String gather() {
        String training = id(post(GROUP_TRAININGS, GATHERING));
        GroupTrainingClient invited = GroupTrainingClient.ofNewAthlete(port);
        String invitation = "/api/v1/group-training-invitations/" + invitation(training) + "/participation";
        invited.send(HttpMethod.PUT, invitation, null).expectStatus().isOk();
        guest = CheckInPhone.of(invited, training);
        return training;
    }

    /** The secret of a new invitation to a group training of the owner. */
    private String invitation(String training) {
        JsonNode link = http.post()
                .uri(GROUP_TRAININGS + "/" + training + "/invitation-link")
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(JsonNode.class)
                .getResponseBody();
        return Objects.requireNonNull(link).get("secret").asString();
    }

    /** Invites the friend to a group training of the owner, and returns its id. */
    private String inviteFriend(String body) {
        String training = id(post(GROUP_TRAININGS, body));
        http.put()
                .uri(GROUP_TRAININGS + "/" + training + "/participants/" + circle.other("friend"))
                .exchange()
                .expectStatus()
                .isNoContent();
        return training;
    }

    /** A group training of the owner along a way of the owner's own. */
    private String withRoute() {
        String id = id(post(GROUP_TRAININGS, GROUP_RUN));
        http.put()
                .uri(GROUP_TRAININGS + "/" + id + "/route")
                .contentType(MediaType.APPLICATION_JSON)
                .body(route())
                .exchange()
                .expectStatus()
                .isNoContent();
        return id;
    }

    private String route() {
        if (way == null) {
            way = record("{}");
            patch(way, "{\"visibility\": \"everyone\"}");
        }
        return "{\"trainingId\": \"%s\"}".formatted(way);
    }

    /** A group training of the owner in event mode. */
    private String event(String body) {
        String id = id(post(GROUP_TRAININGS, body));
        http.put()
                .uri(GROUP_TRAININGS + "/" + id + "/event")
                .contentType(MediaType.APPLICATION_JSON)
                .body(EVENT)
                .exchange()
                .expectStatus()
                .isNoContent();
        return id;
    }

    /** One event for all viewers, which begins a moment later. */
    private String begunEvent() {
        if (begunEvent == null) {
            begunEvent = event(groupRun(TO_THE_START));
            Instant begun = Instant.now().plus(TO_THE_START);
            await().until(() -> Instant.now().isAfter(begun));
        }
        http.put()
                .uri(GROUP_TRAININGS + "/" + begunEvent + "/event/position-sharing")
                .exchange()
                .expectStatus()
                .isNoContent();
        return begunEvent;
    }

    @Override
    public @Nullable String body(AccessRow row) {
        return switch (row.endpoint()) {
            case "PUT /api/v1/group-trainings/{id}/event/finish" -> "{\"finishedAt\": \"%s\"}".formatted(Instant.now());
            case "PUT /api/v1/group-trainings/{id}/route" -> route();
            case "PUT /api/v1/group-trainings/{id}/recording" -> "{\"trainingId\": \"%s\"}".formatted(recorded());
            case "PUT /api/v1/group-trainings/{id}/check-ins/{checkInId}" ->
                CheckInPhone.reading(Objects.requireNonNull(guest).scanned(Instant.now()), Instant.now());
            case "PUT /api/v1/plan-entries/{id}/fulfilment" -> "{\"trainingId\": \"%s\"}".formatted(id(training));
            case MERGE -> "{\"trainingId\": \"%s\"}".formatted(split);
            case "POST /api/v1/exercises", "PUT /api/v1/exercises/{id}" -> exercise();
            default -> BODIES.get(row.endpoint());
        };
    }

    private String recorded() {
        if (recorded == null) {
            recorded = record("{}");
        }
        return recorded;
    }

    private static String groupRun(Duration ahead) {
        return """
            {"name": "Hills together", "sport": "running", "startTime": "%s", "timeZone": "Europe/Berlin", "durationSeconds": 3600}\
            """.formatted(Instant.now().plus(ahead));
    }

    @Override
    public byte @Nullable [] content(AccessRow row) {
        return row.endpoint().equals(ADD_PHOTO) ? PNG.clone() : AccessWorld.super.content(row);
    }

    @Override
    public String contentType(AccessRow row) {
        return row.endpoint().equals(ADD_PHOTO) ? MediaType.IMAGE_PNG_VALUE : AccessWorld.super.contentType(row);
    }

    @Override
    public String ifMatch(AccessRow row) {
        boolean changedBefore = row.endpoint().equals(ARRANGE_PHOTOS)
                || row.path().contains("/recordings")
                || row.path().startsWith(SERIES);
        return changedBefore ? "*" : "\"v0\"";
    }

    /** Where the owner's calendar is from now on. */
    private String calendar() {
        JsonNode opened = http.post()
                .uri("/api/v1/calendar/feed")
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(JsonNode.class)
                .getResponseBody();
        return Objects.requireNonNull(opened).get("path").asString();
    }

    /** Adds a photo to a training of the owner, and returns its id. */
    String addPhoto(String training) {
        return id(String.valueOf(http.post()
                .uri("/api/v1/trainings/" + training + "/photos")
                .contentType(MediaType.IMAGE_PNG)
                .body(PNG)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()));
    }

    /** Lets a vendor's app enter a training, shares it, and returns its id. */
    String enterByVendor(String sharing) {
        String training = id(String.valueOf(http.post()
                .uri("/api/v1/trainings")
                .headers(headers -> headers.set(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.athlete(circle.owner())
                                .client("demo-tracker")
                                .scopes("activity:read", "activity:write")
                                .bearer()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(RUN)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()));
        assertThat(patch(training, sharing)).isEqualTo(200);
        return training;
    }

    void trash(String training) {
        http.delete()
                .uri("/api/v1/trainings/" + training)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    /** Names are unique within an athlete's own. */
    private static String exercise() {
        return "{\"name\": \"Sandbag carry %s\"}".formatted(UUID.randomUUID());
    }

    private String post(String path, String body) {
        return String.valueOf(http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private int patch(String id, String body) {
        return http.patch()
                .uri("/api/v1/trainings/" + id)
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
