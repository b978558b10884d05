package io.fitconnect.integration.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A vendor deletes and replaces what it pushed by its own ids. */
@RunningService
class WithdrawPushIntegrationTests {

    private static final Instant START = Instant.parse("2026-10-03T06:00:00Z");
    private static final byte[] RUN = SampleRecordings.run(START, 1, 3).gpx();
    private static final byte[] OTHER_RUN =
            SampleRecordings.run(START.plusSeconds(86_400), 1, 3).gpx();

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void deletesTheActivityAndTakesTheContentAgain() {
        String first = vendor(0).push(RUN, "?externalId=a").id();
        Event recorded = Diary.awaitActivities(athlete, 1).get(0);
        Diary.record(recorded);
        vendor(0).awaitState(first, "done");

        assertThat(delete(0, "a")).isEqualTo(204);

        Event withdrawn = awaitWithdrawn(1).get(0);
        EventContracts.assertValid(withdrawn);
        assertThat(withdrawn.data().get("activityId").asString())
                .isEqualTo(recorded.data().get("activityId").asString());
        assertThat(vendor(0).status(first).status()).isEqualTo(404);
        assertThat(delete(0, "a")).isEqualTo(204);

        String second = vendor(0).push(RUN, "?externalId=a").id();
        assertThat(second).isNotEqualTo(first);
        Diary.awaitActivities(athlete, 2);
        assertThat(awaitWithdrawn(1)).hasSize(1);
    }

    @Test
    void letsOtherContentTakeTheId() {
        vendor(0).push(RUN, "?externalId=a");
        Diary.awaitActivities(athlete, 1);
        assertThat(vendor(0).push(OTHER_RUN, "?externalId=a").status()).isEqualTo(409);

        delete(0, "a");

        assertThat(vendor(0).push(OTHER_RUN, "?externalId=a").status()).isEqualTo(202);
        Diary.awaitActivities(athlete, 2);
    }

    @Test
    void leavesWhatAnotherClientHandedInToo() {
        String shared = vendor(0).push(RUN, "?externalId=a").id();
        assertThat(vendor(1).push(RUN, "?externalId=b").id()).isEqualTo(shared);
        Diary.record(Diary.awaitActivities(athlete, 1).get(0));

        delete(0, "a");

        assertThat(vendor(0).status(shared).status()).isEqualTo(404);
        assertThat(vendor(1).awaitState(shared, "done")).isNotNull();
        assertThat(KafkaEvents.list("integration.activity", athlete.toString())).hasSize(1);

        delete(1, "b");
        awaitWithdrawn(1);
    }

    @Test
    void leavesWhatAnotherIdOfTheClientStandsFor() {
        vendor(0).push(RUN, "?externalId=a");
        vendor(0).push(RUN, "?externalId=b");
        Diary.awaitActivities(athlete, 1);

        delete(0, "a");

        assertThat(KafkaEvents.list("integration.activity", athlete.toString())).hasSize(1);
        delete(0, "b");
        awaitWithdrawn(1);
    }

    @Test
    void deletesNothingOfAnotherClientWithTheSameId() {
        vendor(0).push(RUN, "?externalId=a");
        Diary.awaitActivities(athlete, 1);

        assertThat(delete(1, "a")).isEqualTo(204);

        assertThat(vendor(0).push(OTHER_RUN, "?externalId=a").status()).isEqualTo(409);
    }

    /** However far a worker has come: nothing that was recorded stays. */
    @Test
    void deletesWhatIsStillBeingRead() {
        for (int number = 0; number < 8; number++) {
            vendor(0)
                    .push(
                            SampleRecordings.run(START.plusSeconds(number * 86_400L), 1, 3)
                                    .gpx(),
                            "?externalId=r" + number);
            delete(0, "r" + number);
        }
        String last = vendor(0).push(RUN, "?externalId=last").id();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> vendor(0).status(last).json().has("fileFormat"));

        List<Event> events = KafkaEvents.list("integration.activity", athlete.toString());
        long recorded = events.stream()
                .filter(event -> event.is("activity-recorded.v1"))
                .count();
        long withdrawn = events.stream()
                .filter(event -> event.is("activity-withdrawn.v1"))
                .count();
        assertThat(recorded - withdrawn).isEqualTo(1);
    }

    private List<Event> awaitWithdrawn(int count) {
        return KafkaEvents.await("integration.activity", athlete.toString(), "activity-withdrawn.v1", count);
    }

    private int delete(int vendor, String externalId) {
        return vendor(vendor).delete("/api/v1/imports?externalId=" + externalId).status();
    }

    private ImportsClient vendor(int number) {
        return ImportsClient.vendor(port, athlete, number == 0 ? "demo-tracker" : "other-tracker");
    }
}
