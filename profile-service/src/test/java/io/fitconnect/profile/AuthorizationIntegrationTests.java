package io.fitconnect.profile;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TokenMatrix;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Who may do what to the profile of athlete A. */
@RunningProfileService
class AuthorizationIntegrationTests {

    private static final List<String> READS = List.of(
            ProfileClient.PATH + "/zone-sets",
            ProfileClient.PATH + "/privacy-zones",
            ProfileClient.PATH + "/threshold-proposals",
            ProfileClient.PATH + "/visibility",
            ProfileClient.PATH + "/measurements",
            ProfileClient.PATH + "/seen-as?viewer=friend");
    private static final Map<String, String> PUTS = Map.of(
            ProfileClient.PATH + "/zone-sets/2026-01-01",
            "{\"thresholds\": {\"maxHeartRateBpm\": 190}}",
            ProfileClient.PATH + "/measurements/2026-01-01",
            "{\"sleepMinutes\": 455}");

    @LocalServerPort
    private int port;

    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();

    @BeforeEach
    void registerA() {
        KafkaEvents.send(ProfileClient.registrationOf(a));
        ProfileClient client = ProfileClient.with(port, TestTokens.athlete(a));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> client.view().expectStatus().isOk());
    }

    @ParameterizedTest(name = "{0} views: {1}, changes: {2}")
    @CsvSource({
        "A,               200, 200",
        "B,               404, 404",
        "A who may read,  200, 403",
        "A who may write, 403, 200",
        "A without scope, 403, 403",
        "a vendor for A,  403, 403",
        "a vendor who reads A's trainings, 403, 403",
        "a vendor of an administrator,     403, 403",
        "an application,  403, 403",
        "a service,       403, 403",
    })
    void opensTheProfileToItsAthleteOnly(String who, int view, int change) {
        ProfileClient client = ProfileClient.with(port, tokenOf(who));

        client.view().expectStatus().isEqualTo(view);
        client.change("\"v0\"", "{\"displayName\": \"Changed\"}").expectStatus().isEqualTo(change);
        AthleteClient athlete = new AthleteClient(a, client.http());
        READS.forEach(path -> athlete.get(path).expectStatus().isEqualTo(view));
        athlete.post(ProfileClient.PATH + "/privacy-zones", "*", """
                        {"name": "Home", "latitude": 46, "longitude": 14, "radiusMeters": 500}""")
                .expectStatus()
                .isEqualTo(change);
        athlete.patch(ProfileClient.PATH + "/visibility", "*", "{\"map\": \"only-me\"}")
                .expectStatus()
                .isEqualTo(change);
        PUTS.forEach((path, body) -> athlete.put(path, "*", body).expectStatus().isEqualTo(change));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PATCH"})
    void asksNobodyInParticularForAToken(String method) {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .method(HttpMethod.valueOf(method))
                .uri(ProfileClient.PATH)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void hasNoWayToAskForAnothersProfile() {
        ProfileClient.with(port, TestTokens.athlete(b))
                .http()
                .get()
                .uri("/api/v1/profiles/" + a)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void refusesARevokedTokenWithinFiveSeconds() {
        TokenMatrix.assertRevocable("http://localhost:" + port, ProfileClient.PATH);
    }

    @Test
    void refusesTokensThatNobodyMayAccept() {
        TokenMatrix.assertRefusedEverywhere("http://localhost:" + port, ProfileClient.PATH);
    }

    private TestToken tokenOf(String who) {
        return switch (who) {
            case "A" -> TestTokens.athlete(a);
            case "B" -> TestTokens.athlete(b);
            case "A who may read" -> TestTokens.athlete(a).scopes("profile:read");
            case "A who may write" -> TestTokens.athlete(a).scopes("profile:write");
            case "A without scope" -> TestTokens.athlete(a).scopes("openid", "activity:read");
            case "a vendor for A" ->
                TestTokens.athlete(a).scopes("activity:write").client("demo-tracker");
            case "a vendor who reads A's trainings" ->
                TestTokens.athlete(a).scopes("activity:read", "activity:write").client("demo-tracker");
            case "a vendor of an administrator" ->
                TestTokens.athlete(a)
                        .scopes("activity:write", "back-office")
                        .roles("athlete", "administrator")
                        .client("demo-tracker");
            case "a service" ->
                TestTokens.application("training-service")
                        .scopes("profile:read", "profile:write", "internal:revocations");
            case "an application" -> TestTokens.application("demo-tracker");
            default -> throw new IllegalArgumentException(who);
        };
    }
}
