package io.fitconnect.profile.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.profile.AthleteClient;
import io.fitconnect.profile.RunningProfileService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Privacy zones over HTTP, in the table and on the private topic. */
@RunningProfileService
class PrivacyZonesIntegrationTests {

    private static final String PATH = "/api/v1/profiles/me/privacy-zones";
    private static final String PRIVATE = "profile.private";
    private static final String HOME =
            "{\"name\": \"Home\", \"latitude\": 46.051234, \"longitude\": 14.505678, \"radiusMeters\": 300}";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Test
    void showsTheTruePlaceToItsAthleteAndTheMovedCircleToThoseWhoCut() {
        AthleteClient athlete = AthleteClient.registered(port);

        athlete.post(PATH, "\"v0\"", HOME).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"v1\"");

        JsonNode shown = body(athlete).at("/items/0");
        assertThat(shown.get("name").asString()).isEqualTo("Home");
        assertThat(shown.get("latitude").doubleValue()).isEqualTo(46.051234);
        KafkaEvents.await(PRIVATE, athlete.id().toString(), "private-changed.v1");
        List<Event> told = KafkaEvents.list(PRIVATE, athlete.id().toString());
        assertThat(told).singleElement().satisfies(event -> {
            EventContracts.assertValid(event);
            JsonNode circle = event.data().at("/privacyZones/0");
            Position centre = new Position(
                    circle.get("latitude").doubleValue(),
                    circle.get("longitude").doubleValue());
            assertThat(new Position(46.051234, 14.505678).metersTo(centre)).isBetween(99.9, 225.1);
            assertThat(event.data().toString()).doesNotContain("46.051234", "14.505678", "Home");
        });
        assertThat(SqlSearch.of(database).find("46.051234", "14.505678")).isEmpty();
    }

    @Test
    void keepsTheCentreWhenAZoneGrows() {
        AthleteClient athlete = AthleteClient.registered(port);
        athlete.post(PATH, "\"v0\"", HOME).expectStatus().isOk();
        JsonNode before = body(athlete).at("/items/0");
        String zone = PATH + "/" + before.get("id").asString();

        athlete.put(zone, "\"v1\"", "{\"name\": \"Casa\", \"radiusMeters\": 800}")
                .expectStatus()
                .isOk();
        athlete.put(zone, "\"v2\"", "{\"name\": \"Casa\", \"radiusMeters\": 300}")
                .expectStatus()
                .isBadRequest();

        JsonNode after = body(athlete).at("/items/0");
        assertThat(after.get("name").asString()).isEqualTo("Casa");
        assertThat(after.get("radiusMeters").doubleValue()).isEqualTo(800);
        assertThat(after.get("centerLatitude")).isEqualTo(before.get("centerLatitude"));
        assertThat(after.get("centerLongitude")).isEqualTo(before.get("centerLongitude"));
    }

    @Test
    void removesAZoneFromAnyVersionOfTheListUnlessOneIsNamed() {
        AthleteClient athlete = AthleteClient.registered(port);
        athlete.post(PATH, "\"v0\"", HOME).expectStatus().isOk();
        String zone = PATH + "/" + body(athlete).at("/items/0/id").asString();

        athlete.delete(zone, "\"v0\"").expectStatus().isEqualTo(412);
        athlete.delete(zone).expectStatus().isOk();

        assertThat(body(athlete).get("items").size()).isZero();
    }

    @Test
    void holdsTenZonesAtMost() {
        AthleteClient athlete = AthleteClient.registered(port);
        for (int i = 0; i < 10; i++) {
            athlete.post(PATH, "\"v" + i + "\"", HOME).expectStatus().isOk();
        }

        athlete.post(PATH, "\"v10\"", HOME)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:fitconnect:problem:too-many-privacy-zones");
        athlete.delete(PATH + "/" + body(athlete).at("/items/9/id").asString(), "\"v10\"")
                .expectStatus()
                .isOk();
        athlete.delete(PATH + "/0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b", "\"v11\"")
                .expectStatus()
                .isNotFound();
        assertThat(body(athlete).get("items").size()).isEqualTo(9);
    }

    private static JsonNode body(AthleteClient athlete) {
        byte[] json = athlete.get(PATH)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(new String(Objects.requireNonNull(json), StandardCharsets.UTF_8));
    }
}
