package io.fitconnect.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An account's end: nothing of the athlete stays in any table, and nothing comes back. */
@RunningTrainingService
class TrainingErasureIntegrationTests {

    private static final String TOPIC = "training.training";
    private static final String RECORDED = "training-recorded.v1";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private DiaryClient diary;

    @BeforeEach
    void registerAnAthlete() {
        diary = DiaryClient.ofNewAthlete(port);
    }

    @Test
    void leavesNothingOfTheAthlete() {
        Event activity = activityOf(diary.athlete());
        KafkaEvents.send(activity);
        diary.deleteForGood(
                KafkaEvents.await(TOPIC, diary.athlete().toString(), RECORDED).subject());
        KafkaEvents.send(activityOf(diary.athlete()));
        KafkaEvents.await(TOPIC, diary.athlete().toString(), RECORDED, 2);
        KafkaEvents.send(activityOf(diary.athlete()));
        KafkaEvents.await(TOPIC, diary.athlete().toString(), "training-changed.v1");
        enter().expectStatus().isCreated();
        openCalendar();
        diary.delete(diary.list().get("items").get(0).get("id").asString());
        assertThat(SqlSearch.of(database).find(diary.athlete().toString()))
                .extracting(TrainingErasureIntegrationTests::table)
                .contains(
                        "training",
                        "training_recording",
                        "merged_recording",
                        "calendar_feed",
                        "deleted_activity",
                        "due_work",
                        "idempotency_key",
                        "outbox_key");

        AccountDeletion.decide(diary.athlete());

        assertThat(AccountDeletion.awaitAnswer(diary.athlete(), 1)
                        .data()
                        .get("service")
                        .asString())
                .isEqualTo("training-service");
        assertNothingIsFound();
        enter().expectStatus().isUnauthorized();
        assertNothingIsFound();
    }

    @Test
    void writesTheDiaryIntoTheArchiveOfItsAthlete() {
        KafkaEvents.send(activityOf(diary.athlete()));
        String id =
                KafkaEvents.await(TOPIC, diary.athlete().toString(), RECORDED).subject();
        KafkaEvents.send(activityOf(UUID.randomUUID()));
        openCalendar();

        Map<String, JsonNode> documents = ArchiveProbe.read(diary.athlete(), archives);

        assertThat(documents).containsKeys("trainings.json", "recordings.json", "deleted-activities.json");
        assertThat(documents.get("calendar-feed.json")).hasSize(1);
        assertThat(documents.get("trainings.json")).singleElement().satisfies(training -> {
            assertThat(training.get("id").asString()).isEqualTo(id);
            assertThat(training.get("distanceMeters").doubleValue()).isEqualTo(10_248.7);
            assertThat(training.get("startTime").asString()).endsWith("Z");
        });
        assertThat(documents.get("recordings.json")).singleElement().satisfies(recording -> {
            assertThat(recording.get("laps")).hasSize(2);
            assertThat(recording.get("encodedTrack").asString()).startsWith("_p~iF");
        });
        String table = new String(
                ArchiveProbe.readFiles(diary.athlete(), archives).get("trainings.csv"), StandardCharsets.UTF_8);
        assertThat(table.lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(id + ",").contains(",10248.7,"));
    }

    @Test
    void nothingComesBackInAnyOrder() {
        List<Event> activities = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Event activity = activityOf(diary.athlete());
            activities.addAll(List.of(activity, activity, KafkaEvents.withNewId(activity)));
        }
        List<Runnable> deliveries = new ArrayList<>();
        activities.forEach(activity -> deliveries.add(() -> KafkaEvents.send(activity)));
        for (int i = 0; i < 3; i++) {
            deliveries.add(() -> AccountDeletion.decide(diary.athlete()));
            deliveries.add(this::enter);
        }
        Collections.shuffle(deliveries, new Random(5));
        deliveries.forEach(Runnable::run);
        AccountDeletion.awaitAnswer(diary.athlete(), 1);

        activities.forEach(KafkaEvents::send);
        awaitAllConsumed();

        assertNothingIsFound();
    }

    private void openCalendar() {
        diary.http()
                .post()
                .uri("/api/v1/calendar/feed")
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private ResponseSpec enter() {
        return diary.http()
                .post()
                .uri(DiaryClient.PATH)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600}""")
                .exchange();
    }

    private void assertNothingIsFound() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                SqlSearch.of(database).find(diary.athlete().toString()))
                        .isEmpty());
    }

    /** Activities of other athletes, behind everything sent, in each partition. */
    private static void awaitAllConsumed() {
        for (int i = 0; i < 12; i++) {
            UUID behind = UUID.randomUUID();
            KafkaEvents.send(activityOf(behind));
            KafkaEvents.await(TOPIC, behind.toString(), RECORDED);
        }
    }

    private static Event activityOf(UUID athlete) {
        Event event = EventContracts.exampleEvent("integration", "activity", "activity-recorded", athlete.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", athlete.toString());
        data.put("activityId", UUID.randomUUID().toString());
        return event;
    }

    private static String table(String found) {
        return found.substring(0, found.indexOf(':'));
    }
}
