package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** The athlete deletes a training and hands the file in again at once, while the news of the deletion is still on its way. */
@RunningService
class PushedAgainIntegrationTests {

    private static final byte[] RUN =
            SampleRecordings.run(Instant.parse("2026-10-03T06:00:00Z"), 1, 3).fit();

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void becomesATrainingAgain() {
        Event first = importRun("?externalId=mine&fileName=run.fit");
        UUID training = Diary.record(first);
        String held = importId(first);
        app().awaitState(held, "done");
        Instant deletedAt = Instant.now();

        assertThat(app().push(RUN, "?externalId=mine").id()).isEqualTo(held);
        delete(first, training, deletedAt);

        Event again = Diary.awaitActivities(athlete, 2).get(1);
        assertThat(importId(again)).isNotEqualTo(held);
        UUID second = Diary.record(again);
        app().awaitStreams("/api/v1/trainings/" + second + "/streams");
        assertThat(app().status(importId(again)).json().path("fileName").asString())
                .isEqualTo("run.fit");
        assertThat(app().push(RUN, "?externalId=mine").id()).isEqualTo(importId(again));
    }

    @Test
    void staysDeletedWhenItWasHandedInBefore() {
        Event first = importRun("");
        UUID training = Diary.record(first);
        app().awaitState(importId(first), "done");
        app().push(RUN);

        delete(first, training, Instant.now());

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .until(() -> KafkaEvents.list("integration.activity", athlete.toString())
                                .size()
                        == 1);
    }

    /** A vendor may not bring back what the athlete deleted. */
    @Test
    void staysDeletedWhenAVendorSendsItAgain() {
        Event first = importRun("");
        UUID training = Diary.record(first);
        app().awaitState(importId(first), "done");
        Instant deletedAt = Instant.now();
        ImportsClient.vendor(port, athlete, "demo-tracker").push(RUN);

        delete(first, training, deletedAt);

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(20))
                .until(() -> KafkaEvents.list("integration.activity", athlete.toString())
                                .size()
                        == 1);
    }

    private Event importRun(String query) {
        app().push(RUN, query);
        return Diary.awaitActivities(athlete, 1).get(0);
    }

    private ImportsClient app() {
        return ImportsClient.app(port, athlete);
    }

    private static String importId(Event activity) {
        return activity.data().path("importId").asString();
    }

    private static void delete(Event activity, UUID training, Instant at) {
        ObjectNode data = (ObjectNode) EventContracts.example("training", "training", "training-deleted");
        data.put("trainingId", training.toString());
        data.put("athleteId", activity.key());
        data.put("activityId", activity.data().path("activityId").asString());
        data.remove("activityIds");
        KafkaEvents.send(new Event(
                Ids.next(),
                "training-deleted.v1",
                "/training-service",
                at,
                training.toString(),
                "training.training",
                activity.key(),
                data));
    }
}
