package io.fitconnect.profile;

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The profile and the gear of a circle's owner, an adult, with something at every address of the service. */
final class ProfileOfOwner implements AccessWorld {

    private static final String ME = ProfileClient.PATH;
    private static final String GEAR = GearClient.PATH;
    private static final String SERVED_AT = "2026-06-01T10:00:00Z";
    private static final String SHOES = "{\"kind\": \"shoes\", \"name\": \"S\"}";
    private static final String ZONE = """
        {"name": "Home", "latitude": 46, "longitude": 14, "radiusMeters": 500}\
        """;

    /** One pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Circle circle;
    private final RestTestClient http;
    private final String bike;
    private final String pictured;
    private int used;

    ProfileOfOwner(int port, Circle circle) {
        this.circle = circle;
        this.http = ProfileClient.with(port, TestTokens.athlete(circle.owner())).http();
        KafkaEvents.send(ProfileClient.registrationOf(circle.owner()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> http.get().uri(ME).exchange().expectStatus().isOk());
        patch(ME, "{\"birthDate\": \"1990-05-17\", \"weightKilograms\": 64.5}");
        show("only-me", "only-me");
        this.bike = add("{\"kind\": \"bike\", \"name\": \"B\"}");
        this.pictured = add(SHOES);
        putPicture(GEAR + "/" + pictured + "/picture");
        putPicture(ME + "/picture");
    }

    /** Decides who sees the profile, and who its body data and gear. */
    void show(String profile, String parts) {
        patch(ME + "/visibility", """
            {"profile": "PROFILE", "trainings": "PARTS", "map": "PARTS", "heartRate": "PARTS", "power": "PARTS",
             "startTime": "PARTS", "gear": "PARTS", "body": "PARTS"}\
            """.replace("PROFILE", profile).replace("PARTS", parts));
    }

    /** The address below that of the owner's profile as others see it. */
    String seen(String path) {
        return "/api/v1/profiles/" + circle.owner() + path.replace("{gearId}", pictured);
    }

    @Override
    public @Nullable TestToken token(String viewer) {
        if (circle.contains(viewer)) {
            return circle.tokenOf(viewer);
        }
        TestToken owner = TestTokens.athlete(circle.owner());
        return switch (viewer) {
            case "reader" -> owner.scopes("profile:read");
            case "writer" -> owner.scopes("profile:write");
            case "unscoped" -> owner.scopes("openid", "activity:read", "activity:write");
            case "vendor" -> owner.client("demo-tracker").scopes("activity:read", "activity:write");
            case "staff-vendor" ->
                owner.client("demo-tracker").roles("athlete", "administrator").scopes("activity:write", "back-office");
            case "service" ->
                TestTokens.application("training-service")
                        .scopes("profile:read", "profile:write", "internal:revocations");
            case "application" -> TestTokens.application("demo-tracker").scopes("profile:read", "profile:write");
            case "anonymous" -> null;
            default -> throw new IllegalArgumentException(viewer);
        };
    }

    @Override
    public String address(AccessRow row) {
        String path = row.path()
                .replace("{athleteId}", circle.owner().toString())
                .replace("{gearId}", pictured)
                .replace("{purpose}", "advice");
        if (path.equals(ME + "/picture") || path.startsWith(seen("/picture"))) {
            putPicture(ME + "/picture");
        }
        return switch (row.path()) {
            case ME + "/seen-as" -> path + "?viewer=friend";
            case ME + "/zone-sets/{from}" -> path.replace("{from}", zoneSet());
            case ME + "/measurements/{day}" -> path.replace("{day}", FIRST_DAY.toString());
            case ME + "/privacy-zones/{id}" -> path.replace("{id}", privacyZone());
            case ME + "/threshold-proposals/{id}", ME + "/threshold-proposals/{id}/confirmation" ->
                path.replace("{id}", proposal());
            case GEAR + "/{id}/picture" -> path.replace("{id}", pictured());
            case GEAR + "/{id}/mountings" -> path.replace("{id}", chain());
            case GEAR + "/{id}/dismount" -> path.replace("{id}", mounted());
            case GEAR + "/{id}/services/{servedAt}" ->
                path.replace("{id}", serviced()).replace("{servedAt}", SERVED_AT);
            case GEAR + "/{id}/reactivate" -> path.replace("{id}", retired());
            default -> path.contains("{id}") ? path.replace("{id}", add(SHOES)) : path;
        };
    }

    private String zoneSet() {
        String day = FIRST_DAY.plusDays(used++).toString();
        put(ME + "/zone-sets/" + day, "{\"thresholds\": {\"maxHeartRateBpm\": 190}}");
        return day;
    }

    /** An athlete has few: those of before are removed. */
    private String privacyZone() {
        String path = ME + "/privacy-zones";
        for (JsonNode zone : read(http.get().uri(path).exchange()).get("items")) {
            http.delete()
                    .uri(path + "/" + zone.get("id").asString())
                    .header(HttpHeaders.IF_MATCH, "*")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        return read(post(path, ZONE).expectStatus().isOk()).at("/items/0/id").asString();
    }

    private String proposal() {
        String id = UUID.randomUUID().toString();
        Event event = EventContracts.exampleEvent(
                "training", "threshold", "threshold-estimated", circle.owner().toString());
        ((ObjectNode) event.data())
                .put("athleteId", circle.owner().toString())
                .put("estimateId", id)
                .put("threshold", "functionalThresholdPowerWatts")
                .put("value", 250 + used++)
                .put("from", "2026-06-01");
        KafkaEvents.send(event);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                read(http.get().uri(ME + "/threshold-proposals").exchange())
                                        .at("/items/0/id")
                                        .asString())
                        .isEqualTo(id));
        return id;
    }

    private String pictured() {
        String gear = add(SHOES);
        putPicture(GEAR + "/" + gear + "/picture");
        return gear;
    }

    private String chain() {
        return add("{\"kind\": \"chain\", \"name\": \"C\"}");
    }

    private String mounted() {
        String chain = chain();
        post(GEAR + "/" + chain + "/mountings", carrier()).expectStatus().isOk();
        return chain;
    }

    private String serviced() {
        String gear = add(SHOES);
        post(GEAR + "/" + gear + "/services", "{\"servedAt\": \"" + SERVED_AT + "\"}")
                .expectStatus()
                .isOk();
        return gear;
    }

    private String retired() {
        String gear = add(SHOES);
        post(GEAR + "/" + gear + "/retire", "").expectStatus().isOk();
        return gear;
    }

    private String carrier() {
        return "{\"carrierId\": \"" + bike + "\"}";
    }

    @Override
    public @Nullable String body(AccessRow row) {
        return switch (row.endpoint()) {
            case "PATCH " + ME -> "{\"displayName\": \"Changed\"}";
            case "PUT " + ME + "/zone-sets/{from}" -> "{\"thresholds\": {\"maxHeartRateBpm\": 191}}";
            case "POST " + ME + "/privacy-zones" -> ZONE;
            case "PUT " + ME + "/privacy-zones/{id}" -> "{\"name\": \"Work\", \"radiusMeters\": 600}";
            case "PUT " + ME + "/consents/{purpose}" -> "{\"textVersion\": \"1\", \"place\": \"settings\"}";
            case "PUT " + ME + "/measurements/{day}" -> "{\"sleepMinutes\": 455}";
            case "PATCH " + ME + "/visibility" -> "{\"map\": \"only-me\"}";
            case "POST " + GEAR, "POST " + GEAR + "/{id}/replacements" -> SHOES;
            case "PATCH " + GEAR + "/{id}" -> "{\"name\": \"Changed\"}";
            case "POST " + GEAR + "/{id}/mountings" -> carrier();
            case "POST " + GEAR + "/{id}/dismount", "POST " + GEAR + "/{id}/services" -> "{}";
            default -> null;
        };
    }

    @Override
    public byte @Nullable [] content(AccessRow row) {
        return takesPicture(row) ? PNG.clone() : AccessWorld.super.content(row);
    }

    @Override
    public String contentType(AccessRow row) {
        return takesPicture(row) ? MediaType.IMAGE_PNG_VALUE : AccessWorld.super.contentType(row);
    }

    private static boolean takesPicture(AccessRow row) {
        return row.method().equals("PUT") && row.path().endsWith("/picture");
    }

    @Override
    public String ifMatch(AccessRow row) {
        return "*";
    }

    private String add(String gear) {
        return read(post(GEAR, gear).expectStatus().isCreated()).get("id").asString();
    }

    private void putPicture(String path) {
        http.put()
                .uri(path)
                .contentType(MediaType.IMAGE_PNG)
                .body(PNG)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private ResponseSpec post(String path, String body) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private void put(String path, String body) {
        http.put()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void patch(String path, String body) {
        http.patch()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static JsonNode read(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(answer.expectBody(String.class).returnResult().getResponseBody());
    }
}
