package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What an athlete chooses over HTTP. */
@RunningNotificationService
class PreferencesIntegrationTests {

    private static final String OFF = "{\"wanted\": false}";
    private static final String DAILY = "{\"wanted\": true, \"digest\": true}";

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void showsEachKindWithItsDefaultsAndAPreview() {
        JsonNode gear = kind("gear-worn");

        assertThat(gear.get("mutable").booleanValue()).isTrue();
        assertThat(gear.at("/channels/push").booleanValue()).isTrue();
        assertThat(gear.at("/channels/mail").booleanValue()).isFalse();
        assertThat(gear.at("/preview/text").asString()).startsWith("Pegasus 41: 391 km done");
        assertThat(kind("account-security").get("mutable").booleanValue()).isFalse();
        for (String decision : List.of("content-hidden", "warned", "suspended", "measure-lifted", "appeal-decided")) {
            assertThat(kind(decision).get("mutable").booleanValue())
                    .as(decision)
                    .isFalse();
            assertThat(kind(decision).at("/channels/mail").booleanValue())
                    .as(decision)
                    .isTrue();
        }
        assertThat(kind("report-decided").get("mutable").booleanValue()).isTrue();
    }

    @Test
    void keepsAChoice() {
        put("/preferences/gear-worn/push", OFF).expectStatus().isNoContent();
        put("/preferences/gear-worn/mail", "{\"wanted\": true}").expectStatus().isNoContent();

        assertThat(kind("gear-worn").at("/channels/push").booleanValue()).isFalse();
        assertThat(kind("gear-worn").at("/channels/mail").booleanValue()).isTrue();
    }

    @Test
    void refusesToMuteTheSecurityOfTheAccount() {
        put("/preferences/account-security/mail", OFF)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:fitconnect:problem:notification-not-mutable");
    }

    @Test
    void refusesWhatThereIsNot() {
        put("/preferences/no-such-kind/push", OFF).expectStatus().isNotFound();
        put("/preferences/gear-worn/pigeon", OFF).expectStatus().isBadRequest();
        put("/preferences/gear-worn/push", "{}").expectStatus().isBadRequest();
    }

    @Test
    void takesMailsOfAKindIntoTheDailyDigest() {
        put("/preferences/gear-worn/mail", DAILY).expectStatus().isNoContent();

        assertThat(kind("gear-worn").at("/channels/mail").booleanValue()).isTrue();
        assertThat(kind("gear-worn").get("digest").booleanValue()).isTrue();
        put("/preferences/gear-worn/push", DAILY).expectStatus().isBadRequest();
        put("/preferences/account-security/mail", DAILY).expectStatus().isEqualTo(409);
    }

    @Test
    void keepsAndEndsLimits() {
        assertThat(app().read("/preferences").at("/limits/mail").intValue()).isEqualTo(10);

        put("/limits/mail", "{\"perDay\": 2}").expectStatus().isNoContent();
        assertThat(app().read("/preferences").at("/limits/mail").intValue()).isEqualTo(2);

        put("/limits/mail", "{\"perDay\": 0}").expectStatus().isBadRequest();
        put("/limits/pigeon", "{\"perDay\": 2}").expectStatus().isBadRequest();
        app().send(HttpMethod.DELETE, "/limits/mail").expectStatus().isNoContent();
        assertThat(app().read("/preferences").at("/limits/mail").intValue()).isEqualTo(10);
    }

    @Test
    void keepsAndEndsQuietHours() {
        put("/quiet-hours", "{\"from\": \"22:00\", \"to\": \"07:30\"}")
                .expectStatus()
                .isNoContent();
        assertThat(app().read("/preferences").at("/quietHours/to").asString()).startsWith("07:30");

        put("/quiet-hours", "{\"from\": \"22:00\", \"to\": \"22:00\"}")
                .expectStatus()
                .isBadRequest();
        app().send(HttpMethod.DELETE, "/quiet-hours").expectStatus().isNoContent();
        assertThat(app().read("/preferences").has("quietHours")).isFalse();
    }

    private JsonNode kind(String name) {
        return app().read("/preferences")
                .get("kinds")
                .valueStream()
                .filter(kind -> kind.get("kind").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec put(String path, String json) {
        return app().http()
                .put()
                .uri(InboxClient.PATH + path)
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(json)
                .exchange();
    }

    private InboxClient app() {
        return InboxClient.of(port, athlete);
    }
}
