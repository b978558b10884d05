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
                .contains("reader", "gear_name", "inbox_owner", "collapsed_notice", "person_alias");
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

    /** Of somebody who is named in the inboxes of others. */
    @Test
    void takesTheNameOutOfTheInboxesOfOthers() {
        UUID actor = UUID.randomUUID();
        String name = "Mira " + actor.toString().substring(0, 8);
        Event answered = SocialEvents.of("answered", athlete, actor);
        SocialEvents.data(answered).withObject("subject").put("ownerId", actor.toString());
        KafkaEvents.send(SocialEvents.named(actor, name));
        KafkaEvents.send(answered);
        awaitText(name + " answered your comment on a training.");
        assertThat(InboxClient.of(port, athlete).list().get(0).get("reference").asString())
                .contains(actor.toString());

        AccountDeletion.decide(actor);

        AccountDeletion.awaitAnswer(actor, 1);
        awaitText("Somebody answered your comment on a training.");
        assertThat(InboxClient.of(port, athlete).list().get(0).get("reference").asString())
                .isEqualTo(InboxClient.PATH);
        KafkaEvents.send(KafkaEvents.withNewId(answered));
        KafkaEvents.send(SocialEvents.of("club-admitted", athlete, UUID.randomUUID()));
        InboxClient.of(port, athlete).await(2);
        assertThat(SqlSearch.of(database).find(actor.toString(), name)).isEmpty();
        assertThat(CassandraSearch.of(cassandra, keyspace).find(actor.toString(), name))
                .isEmpty();
    }

    private void awaitText(String text) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(InboxClient.of(port, athlete).list())
                        .extracting(told -> told.get("text").asString())
                        .contains(text));
    }

    @Test
    void writesTheInboxIntoTheArchiveOfItsAthlete() {
        tellOfGear();

        assertThat(ArchiveProbe.read(athlete, archives).get("notifications.json"))
                .extracting(entry -> entry.get("text").asString())
                .hasSize(2)
                .contains("Somebody wrote to you.")
                .anyMatch(text -> text.contains(gear));
    }

    private Event tellOfGear() {
        Event profile = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", athlete.toString());
        ((ObjectNode) profile.data()).put("athleteId", athlete.toString());
        KafkaEvents.send(profile);
        UUID id = UUID.randomUUID();
        KafkaEvents.send(GearEvents.named(athlete, id, gear));
        Event worn = GearEvents.worn(athlete, id, "near");
        KafkaEvents.send(worn);
        KafkaEvents.send(SocialEvents.sent(athlete, UUID.randomUUID(), UUID.randomUUID()));
        KafkaEvents.send(SocialEvents.sent(UUID.randomUUID(), athlete, UUID.randomUUID()));
        InboxClient.of(port, athlete).await(2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> SqlSearch.of(database).find(athlete.toString()).stream()
                        .anyMatch(found -> found.startsWith("person_alias:")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> SqlSearch.of(database).find(athlete.toString()).stream()
                        .anyMatch(found -> found.startsWith("reader:")));
        return worn;
    }

    private List<String> searchCassandra() {
        return CassandraSearch.of(cassandra, keyspace).find(athlete.toString(), gear);
    }
}
