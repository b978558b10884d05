package io.fitconnect.profile.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.profile.AthleteClient;
import io.fitconnect.profile.RunningProfileService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zones by date over HTTP, in the table and on the private topic. */
@RunningProfileService
class ZoneSetsIntegrationTests {

    private static final String PATH = "/api/v1/profiles/me/zone-sets";
    private static final String PRIVATE = "profile.private";

    private static final String THRESHOLDS = "{\"thresholds\": {\"maxHeartRateBpm\": 189}}";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsAndAnnouncesZonesByDate() {
        AthleteClient athlete = AthleteClient.registered(port);

        athlete.put(PATH + "/2026-01-12", "\"v0\"", """
                        {"thresholds": {"restingHeartRateBpm": 52, "maxHeartRateBpm": 189}}""").expectStatus().isOk();
        athlete.put(PATH + "/2026-09-01", "\"v1\"", """
                        {"thresholds": {"maxHeartRateBpm": 189, "functionalThresholdPowerWatts": 231},
                         "heartRate": {"model": "own", "upperBoundsBpm": [120, 140]},
                         "speed": {"model": "own", "upperBoundsMetersPerSecond": [3, 3.5]}}""").expectStatus().isOk();
        athlete.put(PATH + "/2025-05-05", "\"v2\"", """
                        {"thresholds": {"maxHeartRateBpm": 200}}""").expectStatus().isOk();

        athlete.get(PATH)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"v3\"")
                .expectBody()
                .json("""
                        {"items": [
                          {"from": "2025-05-05", "thresholds": {"maxHeartRateBpm": 200},
                           "heartRate": {"model": "percent-of-maximum", "upperBoundsBpm": [120, 140, 160, 180]}},
                          {"from": "2026-01-12", "thresholds": {"restingHeartRateBpm": 52, "maxHeartRateBpm": 189},
                           "heartRate": {"model": "percent-of-reserve", "upperBoundsBpm": [134, 147, 161, 175]}},
                          {"from": "2026-09-01",
                           "thresholds": {"maxHeartRateBpm": 189, "functionalThresholdPowerWatts": 231},
                           "heartRate": {"model": "own", "upperBoundsBpm": [120, 140]},
                           "power": {"model": "coggan", "upperBoundsWatts": [127, 173, 207, 242, 277, 346]},
                           "speed": {"model": "own", "upperBoundsMetersPerSecond": [3.0, 3.5]}}]}""");
        athlete.get("/api/v1/profiles/me")
                .expectBody()
                .jsonPath("$.maxHeartRateBpm")
                .isEqualTo(189)
                .jsonPath("$.functionalThresholdPowerWatts")
                .isEqualTo(231);
        KafkaEvents.await(PRIVATE, athlete.id().toString(), "private-changed.v1", 3);
        List<Event> told = KafkaEvents.list(PRIVATE, athlete.id().toString());
        assertThat(told).allSatisfy(EventContracts::assertValid);
        assertThat(told)
                .extracting(event -> event.data().get("zoneSets").size())
                .containsExactly(1, 2, 3);
        assertThat(told)
                .extracting(event -> event.data().get("version").intValue())
                .containsExactly(1, 2, 3);
        assertThat(told)
                .last()
                .extracting(event -> event.data().at("/zoneSets/2/from").asString())
                .isEqualTo("2026-09-01");
    }

    @Test
    void recordsThresholdsThatChangeInTheProfile() {
        AthleteClient athlete = AthleteClient.registered(port);

        athlete.patch("/api/v1/profiles/me", "\"v0\"", "{\"maxHeartRateBpm\": 190}")
                .expectStatus()
                .isOk();
        athlete.patch("/api/v1/profiles/me", "\"v1\"", "{\"maxHeartRateBpm\": 200}")
                .expectStatus()
                .isOk();

        athlete.get(PATH)
                .expectHeader()
                .valueEquals("ETag", "\"v2\"")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].heartRate.upperBoundsBpm[0]")
                .isEqualTo(120);
    }

    @Test
    void letsTheSetBeforeHoldOnWhenOneIsRemoved() {
        AthleteClient athlete = AthleteClient.registered(port);
        athlete.put(PATH + "/2026-01-12", "\"v0\"", "{\"thresholds\": {\"maxHeartRateBpm\": 189}}")
                .expectStatus()
                .isOk();
        athlete.put(PATH + "/2026-09-01", "\"v1\"", "{\"thresholds\": {\"maxHeartRateBpm\": 186}}")
                .expectStatus()
                .isOk();

        athlete.delete(PATH + "/2026-09-02", "\"v2\"").expectStatus().isNotFound();
        athlete.delete(PATH + "/2026-09-01", "\"v1\"").expectStatus().isEqualTo(412);
        athlete.delete(PATH + "/2026-09-01").expectStatus().isOk();

        athlete.get("/api/v1/profiles/me")
                .expectBody()
                .jsonPath("$.maxHeartRateBpm")
                .isEqualTo(189);
    }

    @Test
    void keepsTwoHundredSetsAndNoneMore() {
        AthleteClient athlete = AthleteClient.registered(port);
        fill(athlete, 199);
        athlete.put(PATH + "/2026-01-01", "\"v0\"", THRESHOLDS).expectStatus().isOk();

        athlete.put(PATH + "/2026-01-02", "\"v1\"", THRESHOLDS)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .value(String.class, type -> assertThat(type).endsWith("too-many-zone-sets"));
        athlete.patch("/api/v1/profiles/me", "*", "{\"maxHeartRateBpm\": 200}")
                .expectStatus()
                .isEqualTo(409);
        assertThat(count(athlete)).isEqualTo(200);
        athlete.put(PATH + "/2026-01-01", "\"v1\"", "{\"thresholds\": {\"maxHeartRateBpm\": 181}}")
                .expectStatus()
                .isOk();
        athlete.delete(PATH + "/1990-01-02", "\"v2\"").expectStatus().isOk();
        athlete.put(PATH + "/2026-01-02", "\"v3\"", THRESHOLDS).expectStatus().isOk();
    }

    @Test
    void refusesTheFutureAndAStaleReader() {
        AthleteClient athlete = AthleteClient.registered(port);

        athlete.put(PATH + "/2999-01-01", "\"v0\"", "{\"thresholds\": {}}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].problem")
                .isEqualTo("must not be in the future");
        athlete.put(PATH + "/2026-01-01", "\"v7\"", "{\"thresholds\": {}}")
                .expectStatus()
                .isEqualTo(412);
    }

    /** Gives the athlete sets of so many days, the first of them on 1990-01-02. */
    private void fill(AthleteClient athlete, int sets) {
        jdbc.sql("""
                        insert into zone_set (athlete_id, from_day, max_heart_rate_bpm)
                        select :athlete, date '1990-01-01' + day, 189 from generate_series(1, :sets) as day""").param("athlete", athlete.id()).param("sets", sets).update();
    }

    private int count(AthleteClient athlete) {
        return jdbc.sql("select count(*) from zone_set where athlete_id = :athlete")
                .param("athlete", athlete.id())
                .query(Integer.class)
                .single();
    }
}
