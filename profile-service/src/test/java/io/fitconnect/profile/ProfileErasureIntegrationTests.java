package io.fitconnect.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An account's end: nothing of the athlete stays in any table, and nothing comes back. */
@RunningProfileService
class ProfileErasureIntegrationTests {

    private static final String TOPIC = "profile.athlete";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private final UUID athlete = UUID.randomUUID();
    private final String name = "Zora " + athlete.toString().substring(0, 8);

    @Test
    void leavesNothingOfTheAthlete() {
        KafkaEvents.send(registration());
        ProfileClient client = ProfileClient.with(port, TestTokens.athlete(athlete));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> client.view().expectStatus().isOk());
        client.change("\"v0\"", "{\"weightKilograms\": 64.5, \"birthDate\": \"1990-01-01\"}")
                .expectStatus()
                .isOk();
        new AthleteClient(athlete, client.http())
                .post(ProfileClient.PATH + "/privacy-zones", "\"v0\"", """
                        {"name": "Home", "latitude": 46, "longitude": 14, "radiusMeters": 500}""")
                .expectStatus()
                .isOk();
        new AthleteClient(athlete, client.http())
                .put(
                        ProfileClient.PATH + "/zone-sets/2026-01-01",
                        "\"v0\"",
                        "{\"thresholds\": {\"maxHeartRateBpm\": 190}}")
                .expectStatus()
                .isOk();
        new AthleteClient(athlete, client.http())
                .put(ProfileClient.PATH + "/measurements/2026-01-01", "*", "{\"sleepMinutes\": 455}")
                .expectStatus()
                .isOk();
        SqlSearch search = SqlSearch.of(database);
        assertThat(search.find(athlete.toString()))
                .extracting(ProfileErasureIntegrationTests::table)
                .contains(
                        "athlete",
                        "athlete_weight",
                        "zone_set",
                        "privacy_zone",
                        "measurement",
                        "due_work",
                        "outbox_key");

        AccountDeletion.decide(athlete);

        assertThat(AccountDeletion.awaitAnswer(athlete, 1).data().get("service").asString())
                .isEqualTo("profile-service");
        assertNothingIsFound();
        await().untilAsserted(() ->
                assertThat(KafkaEvents.isEnded(TOPIC, athlete.toString())).isTrue());
        client.view().expectStatus().isNotFound();
    }

    @Test
    void writesTheProfileIntoTheArchiveOfItsAthlete() {
        KafkaEvents.send(registration());
        ProfileClient client = ProfileClient.with(port, TestTokens.athlete(athlete));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> client.view().expectStatus().isOk());
        client.change("\"v0\"", "{\"weightKilograms\": 64.5}").expectStatus().isOk();

        Map<String, JsonNode> documents = ArchiveProbe.read(athlete, archives);

        assertThat(documents.get("profile.json"))
                .singleElement()
                .satisfies(profile ->
                        assertThat(profile.get("displayName").asString()).isEqualTo(name));
        assertThat(documents.get("weights.json"))
                .singleElement()
                .satisfies(weight ->
                        assertThat(weight.get("kilograms").doubleValue()).isEqualTo(64.5));
    }

    @Test
    void nothingComesBackInAnyOrder() {
        Random order = new Random(11);
        Event registration = registration();
        List<Runnable> deliveries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            deliveries.add(() -> KafkaEvents.send(registration));
            deliveries.add(() -> KafkaEvents.send(KafkaEvents.withNewId(registration)));
            deliveries.add(() -> AccountDeletion.decide(athlete));
        }
        Collections.shuffle(deliveries, order);
        deliveries.forEach(Runnable::run);
        AccountDeletion.awaitAnswer(athlete, 1);

        KafkaEvents.send(KafkaEvents.withNewId(registration));
        awaitAllConsumed();

        assertNothingIsFound();
    }

    private void assertNothingIsFound() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(SqlSearch.of(database).find(athlete.toString(), name))
                        .isEmpty());
    }

    /** An account whose registration stands behind everything sent, in each partition. */
    private void awaitAllConsumed() {
        for (int i = 0; i < 12; i++) {
            UUID behind = UUID.randomUUID();
            KafkaEvents.send(ProfileClient.registrationOf(behind));
            KafkaEvents.await(TOPIC, behind.toString(), "athlete-changed.v1");
        }
    }

    private Event registration() {
        Event registration = ProfileClient.registrationOf(athlete);
        ((ObjectNode) registration.data()).put("displayName", name);
        return registration;
    }

    private static String table(String found) {
        return found.substring(0, found.indexOf(':'));
    }
}
