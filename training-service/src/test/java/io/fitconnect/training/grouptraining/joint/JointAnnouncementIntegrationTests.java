package io.fitconnect.training.grouptraining.joint;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.training.RunningTrainingService;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two athletes who meet for a run of an hour, and when they hear of its result. */
@RunningTrainingService
class JointAnnouncementIntegrationTests {

    private static final String TOPIC = "training.group-training";
    private static final String FINISHED = "group-training-finished.v1";
    private static final Position PARK = new Position(52.52, 13.4);
    private static final int HOUR = 3_600;

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private AnnounceJointResult announce;

    @Autowired
    private AnnouncedResults announced;

    @Autowired
    private JdbcClient jdbc;

    private final Instant start = inDays(3);
    private JointAthlete anna;
    private JointAthlete boris;
    private String run;

    @BeforeEach
    void meet() {
        anna = new JointAthlete(port, visibilities);
        boris = new JointAthlete(port, visibilities);
        run = anna.client().schedule("""
                {"name": "Hills together", "sport": "running", "startTime": "%s", "timeZone": "Europe/Berlin",
                 "durationSeconds": 3600, "visibility": "everyone"}""".formatted(start));
        boris.join(run);
    }

    @Test
    void tellsThoseWhoCameOnceWhenTwoHaveARecording() {
        String recording = recordBoth();
        begin(Duration.ofHours(2));
        boris.detach(run);
        assertThat(look())
                .as("one recording, an hour after the end")
                .hasValueSatisfying(next -> assertThat(next)
                        .isBetween(Instant.now().plusSeconds(500), Instant.now().plusSeconds(600)));
        assertThat(announced.contains(id())).isFalse();

        boris.attach(run, recording);
        assertThat(look()).isEmpty();

        Event told = KafkaEvents.await(TOPIC, run, FINISHED);
        EventContracts.assertValid(told);
        assertThat(told.data().get("came").asInt()).isEqualTo(2);
        assertThat(told.data().get("athleteIds").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(anna.id(), boris.id());
        look();
        begin(Duration.ofHours(5));
        look();
        assertThat(KafkaEvents.list(TOPIC, run).stream().filter(event -> event.is(FINISHED)))
                .hasSize(1);
    }

    @Test
    void tellsOfASingleRecordingThreeHoursAfterTheEnd() {
        recordBoth();
        anna.detach(run);
        begin(Duration.ofHours(4));

        assertThat(look()).isEmpty();

        assertThat(KafkaEvents.await(TOPIC, run, FINISHED)
                        .data()
                        .get("athleteIds")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly(boris.id());
    }

    @Test
    void tellsNothingWithoutRecordingsAndWhatIsNoNews() {
        recordBoth();
        begin(Duration.ofDays(8));
        assertThat(look()).isEmpty();
        begin(Duration.ofHours(4));
        anna.detach(run);
        boris.detach(run);
        assertThat(look()).isEmpty();

        assertThat(announced.contains(id())).isFalse();
    }

    @Test
    void tellsNothingOfACancelledOne() {
        boris.attach(run, recordBoth()); // what the athlete decided outlives the cancellation
        anna.client()
                .send(HttpMethod.POST, PATH + "/" + run + "/cancellation", "{\"reason\": \"Ice\"}")
                .expectStatus()
                .isOk();
        begin(Duration.ofHours(4));

        assertThat(look()).isEmpty();

        assertThat(announced.contains(id())).isFalse();
    }

    /** Returns the recording of Boris, when the work that looks at the result waits for the end. */
    private String recordBoth() {
        anna.record(start, PARK, 4, HOUR);
        String recording = boris.record(start, PARK, 3, HOUR);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.sql("select due_at from due_work where queue = ? and id = ?")
                                .params(PendingResult.QUEUE.name(), run)
                                .query((row, number) -> row.getObject("due_at", OffsetDateTime.class)
                                        .toInstant())
                                .list())
                        .containsExactly(start.plusSeconds(HOUR)));
        return recording;
    }

    /** As if it had begun so long ago. */
    private void begin(Duration ago) {
        jdbc.sql("update group_training set start_time = ? where id = ?")
                .params(Instant.now().minus(ago).atOffset(ZoneOffset.UTC), id())
                .update();
    }

    /** Does what the work does when it is due, and returns when it looks again. */
    private Optional<Instant> look() {
        AtomicReference<Instant> again = new AtomicReference<>();
        announce.handle(id(), again::set, () -> {});
        return Optional.ofNullable(again.get());
    }

    private UUID id() {
        return UUID.fromString(run);
    }
}
