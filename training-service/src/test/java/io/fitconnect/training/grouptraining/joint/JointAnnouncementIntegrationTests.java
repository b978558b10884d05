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
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.training.RunningTrainingService;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
    private static final String EXTENDED = "group-training-result-extended.v1";
    private static final Position PARK = new Position(52.52, 13.4);
    private static final int HOUR = 3_600;

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private AnnounceJointResult announce;

    @Autowired
    private AnnounceLateRecordings announceLate;

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
    void tellsWhoUploadsLateOfTheResultAndTheOthersOfTheRecordingOnce() {
        JointAthlete clara = new JointAthlete(port, visibilities);
        JointAthlete dora = new JointAthlete(port, visibilities);
        clara.join(run);
        dora.join(run);
        recordBoth();
        begin(Duration.ofHours(2));
        look();
        assertThat(names(FINISHED, 1)).containsExactlyInAnyOrder(anna.id(), boris.id());

        String ofClara = attachLate(clara);
        attachLate(dora);
        assertThat(look()).isEmpty();

        assertThat(names(FINISHED, 2)).containsExactlyInAnyOrder(anna.id(), boris.id(), clara.id(), dora.id());
        assertThat(dueOf(LateRecording.QUEUE))
                .as("a day after the result")
                .hasValueSatisfying(due -> assertThat(due)
                        .isBetween(
                                Instant.now().plusSeconds(86_000), Instant.now().plusSeconds(86_400)));
        announceLate.handle(id(), () -> {});
        assertThat(names(EXTENDED, 1)).containsExactlyInAnyOrder(anna.id(), boris.id());
        Event extended = KafkaEvents.await(TOPIC, run, EXTENDED);
        EventContracts.assertValid(extended);
        assertThat(extended.data().get("added").asInt()).isEqualTo(2);
        assertThat(extended.data().get("came").asInt()).isEqualTo(4);
        assertThat(anna.joint(run).get("people").size())
                .as("the result itself follows")
                .isEqualTo(4);

        clara.detach(run);
        clara.attach(run, ofClara);
        look();
        announceLate.handle(id(), () -> {});
        assertToldNoMore(FINISHED, 2);
        assertToldNoMore(EXTENDED, 1);
    }

    @Test
    void tellsNothingOfRecordingsThatAreLateByMoreThanAWeek() {
        JointAthlete clara = new JointAthlete(port, visibilities);
        clara.join(run);
        recordBoth();
        begin(Duration.ofHours(2));
        look();
        begin(Duration.ofDays(8));
        attachLate(clara);
        look();

        assertToldNoMore(FINISHED, 1);
        assertThat(dueOf(LateRecording.QUEUE)).isEmpty();
    }

    /** By hand: the group training was only in fact three days ahead. */
    private String attachLate(JointAthlete athlete) {
        String training = athlete.record(start, PARK, 2, HOUR);
        athlete.attach(run, training);
        return training;
    }

    /** Whom the events of a type name, when so many have come. */
    private List<String> names(String type, int events) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> list(type), list -> list.size() >= events).stream()
                .flatMap(event -> event.data().get("athleteIds").valueStream().map(JsonNode::asString))
                .toList();
    }

    /** Another group training is told of meanwhile, so that whatever was announced before has arrived. */
    private void assertToldNoMore(String type, int events) {
        anna.client()
                .send(HttpMethod.POST, PATH + "/" + run + "/announcements", "{\"text\": \"That is all\"}")
                .expectStatus()
                .isCreated();
        KafkaEvents.await(TOPIC, run, "group-training-announced.v1");
        assertThat(list(type)).hasSize(events);
    }

    private List<Event> list(String type) {
        return KafkaEvents.list(TOPIC, run).stream()
                .filter(event -> event.is(type))
                .toList();
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
                .untilAsserted(() -> assertThat(dueOf(PendingResult.QUEUE)).contains(start.plusSeconds(HOUR)));
        return recording;
    }

    private Optional<Instant> dueOf(WorkQueue<?> queue) {
        return jdbc.sql("select due_at from due_work where queue = ? and id = ?")
                .params(queue.name(), run)
                .query((row, number) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .optional();
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
