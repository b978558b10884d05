package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.CassandraSearch;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** An account's end: nothing of the athlete stays in any store, and nothing comes back. */
@RunningNotificationService
class NotificationErasureIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private CqlSession cassandra;

    @Value("${fitconnect.cassandra.keyspace}")
    private String keyspace;

    @Autowired
    private List<AthleteArchive> archives;

    private final UUID athlete = UUID.randomUUID();
    private final String gear = "Trainers " + athlete.toString().substring(0, 8);

    @Test
    void leavesNothingOfTheAthlete() {
        Event worn = tellOfGear();
        assertThat(SqlSearch.of(database).find(athlete.toString()))
                .extracting(found -> found.substring(0, found.indexOf(':')))
                .contains("reader", "gear_name", "inbox_owner");
        assertThat(searchCassandra()).isNotEmpty();

        AccountDeletion.decide(athlete);

        assertThat(AccountDeletion.awaitAnswer(athlete, 1).data().get("service").asString())
                .isEqualTo("notification-service");
        KafkaEvents.send(KafkaEvents.withNewId(worn));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(SqlSearch.of(database).find(athlete.toString(), gear)).isEmpty();
            assertThat(searchCassandra()).isEmpty();
        });
    }

    @Test
    void writesTheInboxIntoTheArchiveOfItsAthlete() {
        tellOfGear();

        assertThat(ArchiveProbe.read(athlete, archives).get("notifications.json"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("text").asString()).contains(gear));
    }

    private Event tellOfGear() {
        Event profile = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", athlete.toString());
        ((ObjectNode) profile.data()).put("athleteId", athlete.toString());
        KafkaEvents.send(profile);
        UUID id = UUID.randomUUID();
        KafkaEvents.send(GearEvents.named(athlete, id, gear));
        Event worn = GearEvents.worn(athlete, id, "near");
        KafkaEvents.send(worn);
        InboxClient.of(port, athlete).await(1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> SqlSearch.of(database).find(athlete.toString()).stream()
                        .anyMatch(found -> found.startsWith("reader:")));
        return worn;
    }

    private List<String> searchCassandra() {
        return CassandraSearch.of(cassandra, keyspace).find(athlete.toString(), gear);
    }
}
