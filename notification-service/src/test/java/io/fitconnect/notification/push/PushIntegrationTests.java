package io.fitconnect.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.notification.GearEvents;
import io.fitconnect.notification.InboxClient;
import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.notification.push.StandInPushService.Received;
import io.fitconnect.notification.push.fcm.FcmOnThisMachine;
import io.fitconnect.platform.test.KafkaEvents;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an event to a message that only the browser can read, over a push service that answers as the test says. */
@RunningNotificationService
class PushIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String DEVICES = "/devices";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private JdbcClient jdbc;

    private final StandInPushService pushService = new StandInPushService();
    private final StandInBrowser browser = new StandInBrowser();
    private final UUID athlete = UUID.randomUUID();

    @AfterEach
    void stop() {
        pushService.close();
    }

    @Test
    void sendsANotificationThatTheBrowserAloneReads() throws Exception {
        InboxClient app = register(athlete, pushService.endpoint("one"));
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));

        Received received = awaitMessages(1).get(0);

        JsonNode message = JsonMapper.shared().readTree(browser.decrypt(received.body()));
        JsonNode notification = app.list().get(0);
        assertThat(message.get("id")).isEqualTo(notification.get("id"));
        assertThat(message.get("title")).isEqualTo(notification.get("title"));
        assertThat(message.get("kind").asString()).isEqualTo("gear-worn");
        assertThat(received.headers())
                .containsEntry("Content-Encoding", "aes128gcm")
                .containsEntry("TTL", "86400");
        assertVapid(Objects.requireNonNull(received.headers().get("Authorization")), app);
    }

    @Test
    void forgetsABrowserThatItsPushServiceDoesNotKnowAnyMore() {
        pushService.answersNext(410);
        InboxClient app = register(athlete, pushService.endpoint("gone"));
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(app.read(DEVICES).get("items")).isEmpty());
    }

    @Test
    void comesBackWhenThePushServiceAsksToWait() throws Exception {
        pushService.answersNext(429, 503);
        InboxClient app = register(athlete, pushService.endpoint("busy"));
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));

        List<Received> received = awaitMessages(3);

        assertThat(received.stream()
                        .map(message -> message.headers().get("Topic"))
                        .distinct())
                .as("a message that is sent again replaces the one before")
                .hasSize(1);
        assertThat(browser.decrypt(received.get(2).body())).contains("gear-worn");
        String notification = app.list().get(0).get("id").asString();
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(outcomes(notification)).containsExactlyInAnyOrder("away", "away", "delivered"));
        await().atMost(SOON).untilAsserted(() -> assertThat(countPending()).isZero());
    }

    @Test
    void waitsForAPushServiceThatFailsWhileTheInboxHasItAndOtherBrowsersShowItOnce() throws Exception {
        pushService.answersNext(503, 503, 503, 503, 503);
        try (StandInPushService other = new StandInPushService()) {
            InboxClient app = register(athlete, pushService.endpoint("failing"));
            register(athlete, other.endpoint("working"));
            KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));

            awaitMessages(5);
            String host = pushService.endpoint("").getRawAuthority();
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(read("/actuator/channels").toString()).contains(host));
            assertThat(app.list().get(0).get("kind").asString()).isEqualTo("gear-worn");
            List<Received> received = awaitMessages(6);

            assertThat(browser.decrypt(received.get(5).body())).contains("gear-worn");
            await().atMost(SOON).untilAsserted(() -> assertThat(countPending()).isZero());
            assertThat(other.received()).as("taken at the first attempt").hasSize(1);
            assertThat(read("/actuator/channels").toString()).doesNotContain(host);
        }
    }

    @Test
    void sendsToAnAppAndForgetsItWhenItIsGone() {
        String token = ("app:" + UUID.randomUUID()).replace("-", "_");
        Map<String, Object> app = Map.of("kind", "fcm", "token", token, "name", "A phone");
        post(athlete, app).expectStatus().isOk();
        post(athlete, app).expectStatus().isOk();
        InboxClient inbox = InboxClient.of(port, athlete);
        assertThat(inbox.read(DEVICES).get("items")).singleElement().satisfies(device -> {
            assertThat(device.get("kind").asString()).isEqualTo("fcm");
            assertThat(device.toString()).doesNotContain(token);
        });

        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));

        await().atMost(SOON)
                .until(() -> FcmOnThisMachine.FCM.messages().stream()
                        .anyMatch(message -> message.contains(token) && message.contains("gear-worn")));
        FcmOnThisMachine.FCM.answersNext(404, "UNREGISTERED");
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(inbox.read(DEVICES).get("items")).isEmpty());
    }

    @Test
    void refusesAppsThatItCannotReach() {
        String apns = "0".repeat(64);
        assertThat(errorOf(Map.of("kind", "apns", "token", apns, "name", "A phone")))
                .isEqualTo("kind is not offered here; use one of web, fcm.");
        assertThat(errorOf(Map.of("kind", "pager", "token", apns, "name", "A pager")))
                .isEqualTo("kind must be web, apns or fcm.");
        assertThat(errorOf(Map.of("kind", "fcm", "token", "a b", "name", "A phone")))
                .isEqualTo("token must be the registration token of FCM.");
        assertThat(errorOf(Map.of("kind", "fcm", "name", "A phone")))
                .isEqualTo("token must be the registration token of FCM.");
        assertThat(errorOf(Map.of("name", "A browser"))).startsWith("endpoint must be");
    }

    private String errorOf(Map<String, Object> registration) {
        return JsonMapper.shared()
                .readTree(post(athlete, registration)
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("detail")
                .asString();
    }

    @Test
    void takesABrowserFromTheAthleteWhoHadItBefore() {
        URI endpoint = pushService.endpoint("shared");
        InboxClient first = register(athlete, endpoint);
        InboxClient second = register(UUID.randomUUID(), endpoint);
        register(second.athlete(), endpoint);

        assertThat(first.read(DEVICES).get("items")).isEmpty();
        assertThat(second.read(DEVICES).get("items")).hasSize(1);
    }

    @Test
    void removesADevice() {
        InboxClient app = register(athlete, pushService.endpoint("removed"));
        String id = app.read(DEVICES).get("items").get(0).get("id").asString();

        app.send(HttpMethod.DELETE, DEVICES + "/" + id).expectStatus().isNoContent();

        assertThat(app.read(DEVICES).get("items")).isEmpty();
        app.send(HttpMethod.DELETE, DEVICES + "/" + id).expectStatus().isNotFound();
    }

    @Test
    void refusesKeysThatNothingCanBeEncryptedFor() {
        post(
                        athlete,
                        Map.of(
                                "endpoint",
                                "https://push.example/a",
                                "name",
                                "A browser",
                                "keys",
                                Map.of("p256dh", "AAAA", "auth", "AAAA")))
                .expectStatus()
                .isBadRequest();
        post(athlete, registration(URI.create("no-address"))).expectStatus().isBadRequest();
    }

    /** What the trace says of the channel's attempts. */
    private List<String> outcomes(String notification) {
        return read("/actuator/notificationtrace/" + athlete + "/" + notification)
                .get("steps")
                .valueStream()
                .map(step -> step.get("outcome").asString())
                .toList();
    }

    private JsonNode read(String managed) {
        return JsonMapper.shared()
                .readTree(RestTestClient.bindToServer()
                        .baseUrl("http://localhost:" + managementPort)
                        .build()
                        .get()
                        .uri(managed)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private int countPending() {
        return jdbc.sql("select count(*) from pending_delivery where athlete_id = ?")
                .param(athlete)
                .query(Integer.class)
                .single();
    }

    private InboxClient register(UUID owner, URI endpoint) {
        post(owner, registration(endpoint)).expectStatus().isOk();
        return InboxClient.of(port, owner);
    }

    private ResponseSpec post(UUID owner, Map<String, Object> registration) {
        return InboxClient.of(port, owner)
                .http()
                .post()
                .uri(InboxClient.PATH + DEVICES)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(registration))
                .exchange();
    }

    private Map<String, Object> registration(URI endpoint) {
        return Map.of(
                "endpoint",
                endpoint.toString(),
                "name",
                "Firefox on Linux",
                "keys",
                Map.of("p256dh", browser.keys().p256dh(), "auth", browser.keys().auth()));
    }

    private List<Received> awaitMessages(int count) {
        await().atMost(SOON).until(() -> pushService.received().size() >= count);
        return pushService.received();
    }

    /** As a push service checks it: signed by the key that the browser subscribed with, for this service, not for long. */
    private void assertVapid(String authorization, InboxClient app) throws Exception {
        String token = authorization.replaceAll("vapid t=([^,]+), k=.*", "$1");
        String key = authorization.replaceAll(".*, k=(.*)", "$1");
        String[] parts = token.split("\\.");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(CurveKeys.publicKey(Base64.getUrlDecoder().decode(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        JsonNode claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(parts[1]));

        assertThat(key).isEqualTo(app.read(DEVICES).get("applicationServerKey").asString());
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(claims.get("aud").asString())
                .isEqualTo(pushService.endpoint("").toString().replaceAll("/$", ""));
        assertThat(Instant.ofEpochSecond(claims.get("exp").longValue()))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(24)));
    }
}
