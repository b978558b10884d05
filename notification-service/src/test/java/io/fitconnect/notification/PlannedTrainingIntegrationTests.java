package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.notification.kind.plannedtraining.PlanWork;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What athletes are told of their own plan. */
@RunningNotificationService
class PlannedTrainingIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String REMINDERS = "planned-training-reminders";
    private static final String MISSED = "missed-trainings";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    private final UUID athlete = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private long version;

    @Test
    void remindsAnHourBeforeTheTimeOfDay() {
        ZonedDateTime start =
                Instant.now().plus(Duration.ofMinutes(60)).plusSeconds(4).atZone(ZoneOffset.UTC);

        KafkaEvents.send(planned(start, "open"));

        JsonNode told = InboxClient.of(port, athlete).await(1).get(0);
        assertThat(told.get("kind").asString()).isEqualTo("planned-training-starts");
        assertThat(told.get("text").asString()).startsWith("Long run is planned for ");
        assertThat(told.get("reference").asString()).isEqualTo("/api/v1/plan-entries/" + entry);
    }

    @Test
    void movesWithTheEntryAndWithTheTimeZone() {
        ZonedDateTime start = ZonedDateTime.of(2027, 12, 5, 7, 30, 0, 0, ZoneOffset.UTC);
        KafkaEvents.send(planned(start, "open"));
        awaitDue(REMINDERS, Instant.parse("2027-12-05T06:30:00Z"));
        awaitDue(MISSED, Instant.parse("2027-12-06T09:00:00Z"));

        KafkaEvents.send(planned(start.plusDays(1), "open"));
        awaitDue(REMINDERS, Instant.parse("2027-12-06T06:30:00Z"));

        KafkaEvents.send(profileIn("Asia/Almaty"));
        awaitDue(REMINDERS, Instant.parse("2027-12-06T01:30:00Z"));
        awaitDue(MISSED, Instant.parse("2027-12-07T04:00:00Z"));
    }

    @Test
    void isSilentAboutWhatWasDoneOrDeleted() {
        ZonedDateTime start = ZonedDateTime.of(2027, 12, 5, 7, 30, 0, 0, ZoneOffset.UTC);
        KafkaEvents.send(planned(start, "open"));
        awaitDue(MISSED, Instant.parse("2027-12-06T09:00:00Z"));

        KafkaEvents.send(planned(start, "fulfilled"));
        await().atMost(SOON).untilAsserted(() -> assertThat(queues()).isEmpty());
        KafkaEvents.send(planned(start, "open"));
        awaitDue(MISSED, Instant.parse("2027-12-06T09:00:00Z"));
        KafkaEvents.send(deleted());

        await().atMost(SOON).untilAsserted(() -> assertThat(queues()).isEmpty());
    }

    @Test
    void knowsByASnapshotWhatWasPlannedLongAgoButNothingThatHasEnded() {
        ZonedDateTime start = ZonedDateTime.of(2027, 12, 5, 7, 30, 0, 0, ZoneOffset.UTC);
        Event state = inSnapshot(planned(start, "open"));
        KafkaEvents.send(state);
        awaitDue(REMINDERS, Instant.parse("2027-12-05T06:30:00Z"));
        KafkaEvents.send(deleted());
        await().atMost(SOON).untilAsserted(() -> assertThat(queues()).isEmpty());

        KafkaEvents.send(KafkaEvents.withNewId(state));
        UUID other = UUID.randomUUID();
        Event marker = KafkaEvents.withNewId(state);
        data(marker).put("planEntryId", other.toString());
        KafkaEvents.send(marker);

        await().atMost(SOON).untilAsserted(() -> assertThat(queuesOf(other)).hasSize(2));
        assertThat(queues()).isEmpty();
    }

    @Test
    void tellsInTheMorningWhatIsStillOpen() {
        KafkaEvents.send(planned(ZonedDateTime.now(ZoneOffset.UTC).plusDays(1), "open"));
        await().atMost(SOON).untilAsserted(() -> assertThat(queues()).hasSize(2));

        PlanWork morning = new PlanWork(athlete, entry);
        transactions.run(
                () -> work.schedule(new WorkQueue<>(MISSED, PlanWork.class), morning.key(), Instant.now(), morning));

        JsonNode told = InboxClient.of(port, athlete).await(1).get(0);
        assertThat(told.get("kind").asString()).isEqualTo("planned-training-missed");
        assertThat(told.get("text").asString()).startsWith("Long run, planned for ");
    }

    @Test
    void forgetsThePlanOfAnErasedAthlete() {
        KafkaEvents.send(planned(ZonedDateTime.now(ZoneOffset.UTC).plusDays(9), "open"));
        await().atMost(SOON).untilAsserted(() -> assertThat(queues()).hasSize(2));

        AccountDeletion.decide(athlete);

        await().atMost(SOON).untilAsserted(() -> assertThat(queues()).isEmpty());
    }

    private void awaitDue(String queue, Instant due) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(jdbc.sql("select due_at from due_work where queue = ? and id = ?")
                                .params(queue, key())
                                .query((row, number) -> row.getObject("due_at", OffsetDateTime.class)
                                        .toInstant())
                                .list())
                        .containsExactly(due));
    }

    private List<String> queues() {
        return queuesOf(entry);
    }

    private List<String> queuesOf(UUID planned) {
        return jdbc.sql("select queue from due_work where id = ?")
                .param(athlete + "/" + planned)
                .query(String.class)
                .list();
    }

    private String key() {
        return athlete + "/" + entry;
    }

    private Event planned(ZonedDateTime start, String state) {
        Event changed = of("plan-entry-changed");
        data(changed)
                .put("version", version++)
                .put("day", start.toLocalDate().toString())
                .put("timeOfDay", start.toLocalTime().withNano(0).toString())
                .put("state", state);
        return changed;
    }

    private static Event inSnapshot(Event event) {
        return new Event(
                event.id(),
                event.type(),
                event.source(),
                event.time(),
                event.subject(),
                event.topic() + ".snapshot",
                event.key(),
                event.data());
    }

    private Event deleted() {
        return of("plan-entry-deleted");
    }

    private Event of(String event) {
        Event sent = EventContracts.exampleEvent("training", "plan", event, athlete.toString());
        data(sent).put("athleteId", athlete.toString()).put("planEntryId", entry.toString());
        return sent;
    }

    private Event profileIn(String zone) {
        Event profile = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", athlete.toString());
        data(profile).put("athleteId", athlete.toString()).put("timeZone", zone);
        return profile;
    }

    private static ObjectNode data(Event event) {
        return (ObjectNode) event.data();
    }
}
