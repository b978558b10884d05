package io.fitconnect.training.grouptraining;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.training.RunningTrainingService;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An organiser and the athletes who train along. */
@RunningTrainingService
class GroupTrainingIntegrationTests {

    private static final String TOPIC = "training.group-training";
    private static final String PARTICIPATION = "training.participation";
    private static final String CHANGED = "participation-changed.v1";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private GroupTrainingClient anna;
    private GroupTrainingClient boris;
    private GroupTrainingClient clara;

    @BeforeEach
    void signIn() {
        anna = GroupTrainingClient.ofNewAthlete(port);
        boris = GroupTrainingClient.ofNewAthlete(port);
        clara = GroupTrainingClient.ofNewAthlete(port);
    }

    @Test
    void keepsAndAnnouncesWhatIsScheduled() {
        Instant start = inDays(5);
        String id = anna.schedule("""
                {"name": "Hills together", "description": "Bring lights", "sport": "running", "level": "hard", "startTime": "%s",
                 "timeZone": "Asia/Almaty", "durationSeconds": 5400, "capacity": 12, "visibility": "everyone",
                 "place": {"name": "Medeu", "latitude": 43.1575, "longitude": 77.0586}}""".formatted(start));

        JsonNode view = boris.view(id);
        assertThat(view.get("description").asString()).isEqualTo("Bring lights");
        assertThat(view.at("/place/latitude").asDouble()).isEqualTo(43.1575);
        assertThat(view.get("timeZone").asString()).isEqualTo("Asia/Almaty");
        assertThat(view.get("going").asInt()).isEqualTo(1);
        assertThat(view.get("organises").asBoolean()).isFalse();
        assertThat(view.has("participation")).isFalse();
        assertThat(anna.view(id).at("/participation/state").asString()).isEqualTo("going");
        Event told = KafkaEvents.await(TOPIC, id, "group-training-scheduled.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().at("/groupTraining/level").asString()).isEqualTo("hard");
        assertThat(told.data().toString()).doesNotContain("43.15", "Bring lights");
    }

    @Test
    void tellsAChangeOnceWithWhatDiffers() {
        String id = anna.schedule(run(inDays(5), 5));
        boris.join(id);
        Instant later = inDays(6);

        assertThat(anna.change(id, "{\"startTime\": \"%s\", \"level\": \"easy\"}".formatted(later)))
                .isEqualTo(200);

        Event told = KafkaEvents.await(TOPIC, id, "group-training-changed.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().get("changes").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("start-time", "level");
        assertThat(told.data().has("previousStartTime")).isTrue();
        assertThat(told.data().at("/groupTraining/revision").asInt()).isEqualTo(1);
        assertThat(boris.list("upcoming")).containsExactly(id);
        assertThat(boris.change(id, "{\"level\": \"easy\"}"))
                .as("by a participant")
                .isEqualTo(404);
    }

    @Test
    void cancelsWithAReasonAndTakesNobodyInAfterwards() {
        String id = anna.schedule(run(inDays(5), 5));
        boris.join(id);

        anna.send(HttpMethod.POST, PATH + "/" + id + "/cancellation", "{\"reason\": \"Ice\"}")
                .expectStatus()
                .isOk();

        Event told = KafkaEvents.await(TOPIC, id, "group-training-cancelled.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().get("reason").asString()).isEqualTo("Ice");
        assertThat(boris.view(id).get("status").asString()).isEqualTo("cancelled");
        assertThat(clara.joinStatus(id)).isEqualTo(409);
        assertThat(anna.change(id, "{\"level\": \"easy\"}")).isEqualTo(409);
    }

    @Test
    void announcesToAllInOneEvent() {
        String id = anna.schedule(run(inDays(5), 5));

        anna.send(HttpMethod.POST, PATH + "/" + id + "/announcements", "{\"text\": \"Bring lights\"}")
                .expectStatus()
                .isCreated();

        EventContracts.assertValid(KafkaEvents.await(TOPIC, id, "group-training-announced.v1"));
        assertThat(read(boris.get("/" + id + "/announcements"))
                        .at("/items/0/text")
                        .asString())
                .isEqualTo("Bring lights");
    }

    @Test
    void movesTheFirstWhoWaitsUpWhenAPlaceBecomesFree() {
        String id = anna.schedule(run(inDays(5), 2));
        GroupTrainingClient dora = GroupTrainingClient.ofNewAthlete(port);
        assertThat(boris.join(id)).isEqualTo("going");
        assertThat(clara.join(id)).isEqualTo("waiting");
        assertThat(dora.join(id)).isEqualTo("waiting");
        assertThat(dora.view(id).at("/participation/waitingBefore").asInt()).isEqualTo(1);

        boris.leave(id);

        assertThat(state(clara, id)).isEqualTo("going");
        assertThat(state(dora, id)).isEqualTo("waiting");
        assertThat(anna.view(id).get("going").asInt()).isEqualTo(2);
        assertThat(boris.join(id)).as("the last in the queue").isEqualTo("waiting");
        assertThat(anna.participants(id, "waiting"))
                .containsExactly(dora.athlete().toString(), boris.athlete().toString());
        List<Event> told = KafkaEvents.await(PARTICIPATION, clara.athlete().toString(), CHANGED, 2);
        assertThat(told)
                .allSatisfy(EventContracts::assertValid)
                .extracting(event -> event.data().get("cause").asString())
                .containsExactly("waiting", "moved-up");
    }

    @Test
    void movesUpAsManyAsAGreaterCapacityHolds() {
        String id = anna.schedule(run(inDays(5), 1));
        boris.join(id);
        clara.join(id);

        assertThat(anna.change(id, "{\"capacity\": 2}")).isEqualTo(200);
        assertThat(state(boris, id)).isEqualTo("going");
        assertThat(state(clara, id)).isEqualTo("waiting");
        assertThat(anna.change(id, "{\"capacity\": null}")).isEqualTo(200);
        assertThat(state(clara, id)).isEqualTo("going");
        assertThat(anna.change(id, "{\"capacity\": 2}"))
                .as("three have a place")
                .isEqualTo(409);
        assertThat(anna.view(id).get("going").asInt()).isEqualTo(3);
    }

    @Test
    void isJoinedOnceHoweverOftenOneAsks() {
        String id = anna.schedule(run(inDays(5), 2));

        assertThat(boris.join(id)).isEqualTo("going");
        assertThat(boris.join(id)).isEqualTo("going");

        assertThat(anna.view(id).get("going").asInt()).isEqualTo(2);
        KafkaEvents.await(PARTICIPATION, boris.athlete().toString(), CHANGED);
        boris.leave(id);
        assertThat(KafkaEvents.await(PARTICIPATION, boris.athlete().toString(), CHANGED, 2))
                .extracting(event -> event.data().get("state").asString())
                .containsExactly("going", "left");
    }

    @Test
    void takesNobodyInWhomAnOrganiserRemoved() {
        String id = anna.schedule(run(inDays(5), 2));
        boris.join(id);
        clara.join(id);

        anna.send(HttpMethod.DELETE, PATH + "/" + id + "/participants/" + boris.athlete(), null)
                .expectStatus()
                .isNoContent();

        assertThat(boris.joinStatus(id)).isEqualTo(403);
        assertThat(state(clara, id)).isEqualTo("going");
        assertThat(anna.participants(id, "removed"))
                .containsExactly(boris.athlete().toString());
        assertThat(status(clara.get("/" + id + "/participants?state=removed"))).isEqualTo(403);
    }

    @Test
    void letsACoOrganiserChangeButNotCancel() {
        String id = anna.schedule(run(inDays(5), 5));
        boris.join(id);
        assertThat(status(anna.send(HttpMethod.PUT, PATH + "/" + id + "/co-organisers/" + clara.athlete(), null)))
                .as("who takes no part")
                .isEqualTo(404);

        anna.send(HttpMethod.PUT, PATH + "/" + id + "/co-organisers/" + boris.athlete(), null)
                .expectStatus()
                .isNoContent();

        assertThat(boris.change(id, "{\"level\": \"easy\"}")).isEqualTo(200);
        assertThat(status(boris.send(HttpMethod.POST, PATH + "/" + id + "/cancellation", "{\"reason\": \"Ice\"}")))
                .isEqualTo(403);
        boris.leave(id);
        assertThat(boris.change(id, "{\"level\": \"hard\"}")).isEqualTo(404);
    }

    @Test
    void showsWhatElseTheAthleteHasAtThatTime() {
        Instant start = Instant.parse("2027-06-10T16:00:00Z"); // 18:00 in Berlin
        String id = anna.schedule(run(start, null));
        String other = boris.schedule(run(start.plusSeconds(1_800), null));
        String after = boris.schedule(run(start.plusSeconds(3_600), null));
        String overlapping = plan("{\"day\": \"2027-06-10\", \"timeOfDay\": \"17:30:00\", \"sport\": \"running\"}");
        plan("{\"day\": \"2027-06-10\", \"timeOfDay\": \"17:00:00\", \"sport\": \"running\"}");
        String someTime = plan("{\"day\": \"2027-06-10\", \"sport\": \"strength\"}");
        plan("{\"day\": \"2027-06-11\", \"sport\": \"running\"}");

        assertThat(boris.view(id)
                        .get("conflicts")
                        .valueStream()
                        .map(conflict -> conflict.get("id").asString()))
                .containsExactlyInAnyOrder(other, overlapping, someTime)
                .doesNotContain(after);
    }

    @Test
    void listsOwnOnesByTheirStart() {
        String later = boris.schedule(run(inDays(9), null));
        String sooner = anna.schedule(run(inDays(5), null));
        boris.join(sooner);

        assertThat(boris.list("upcoming")).containsExactly(sooner, later);
        assertThat(boris.list("organised")).containsExactly(later);
        assertThat(boris.list("past")).isEmpty();
        JsonNode first = read(boris.get("?limit=1"));
        assertThat(read(boris.get("?limit=1&cursor=" + first.get("nextCursor").asString()))
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(later);
    }

    @Test
    void listsPastOnesWithAPlaceTheLastFirst() {
        String earlier = anna.schedule(run(inDays(2), 2));
        String last = anna.schedule(run(inDays(2), null));
        String underWay = anna.schedule(run(inDays(2), null));
        String cancelled = anna.schedule(run(inDays(2), null));
        String left = anna.schedule(run(inDays(2), null));
        for (String id : List.of(earlier, last, underWay, cancelled, left)) {
            boris.join(id);
        }
        assertThat(clara.join(earlier)).isEqualTo("waiting");
        clara.join(last);
        boris.leave(left);
        anna.send(HttpMethod.POST, PATH + "/" + cancelled + "/cancellation", "{\"reason\": \"Ice\"}")
                .expectStatus()
                .isOk();
        begin(earlier, Duration.ofDays(3));
        begin(last, Duration.ofHours(2));
        begin(underWay, Duration.ofMinutes(30));
        begin(cancelled, Duration.ofDays(1));
        begin(left, Duration.ofDays(1));

        assertThat(boris.list("past")).containsExactly(last, earlier);
        assertThat(boris.list("upcoming")).containsExactly(underWay);
        assertThat(clara.list("past")).as("not of whom there was no place for").containsExactly(last);
        JsonNode first = read(boris.get("?list=past&limit=1"));
        assertThat(first.at("/items/0/id").asString()).isEqualTo(last);
        JsonNode second = read(
                boris.get("?list=past&limit=1&cursor=" + first.get("nextCursor").asString()));
        assertThat(second.at("/items/0/id").asString()).isEqualTo(earlier);
        assertThat(second.has("nextCursor")).isFalse();
    }

    @Test
    void schedulesOnceUnderOneKey() {
        String body = run(inDays(5), null);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            anna.http()
                    .post()
                    .uri(PATH)
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }

        assertThat(anna.list("organised")).hasSize(1);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(status(anna.send(HttpMethod.POST, PATH, run(Instant.parse("2020-01-01T00:00:00Z"), null))))
                .isEqualTo(400);
        assertThat(status(anna.send(HttpMethod.POST, PATH, run(inDays(5), null).replace("Europe/Berlin", "+03:00"))))
                .isEqualTo(400);
        assertThat(status(anna.send(HttpMethod.POST, PATH, run(inDays(5), 0)))).isEqualTo(400);
        assertThat(status(anna.send(
                        HttpMethod.POST,
                        PATH,
                        run(inDays(5), null).replace("\"durationSeconds\"", "\"place\": {}, \"durationSeconds\""))))
                .isEqualTo(400);
    }

    @Test
    void leavesWithItsAthlete() {
        String organised = anna.schedule(run(inDays(5), 5));
        String joined = boris.schedule(run(inDays(5), 2));
        anna.join(joined);
        clara.join(joined);
        boris.join(organised);
        anna.send(HttpMethod.POST, PATH + "/" + organised + "/announcements", "{\"text\": \"Bring lights\"}")
                .expectStatus()
                .isCreated();
        assertThat(ArchiveProbe.read(anna.athlete(), archives).get("group-trainings.json"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("id").asString()).isEqualTo(organised));
        assertThat(ArchiveProbe.read(anna.athlete(), archives).get("participation.json"))
                .hasSize(2);

        AccountDeletion.decide(anna.athlete());
        AccountDeletion.awaitAnswer(anna.athlete(), 1);

        assertThat(SqlSearch.of(database).find(anna.athlete().toString()))
                .as("rows that name the erased athlete")
                .isEmpty();
        Event told = KafkaEvents.await(TOPIC, organised, "group-training-cancelled.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().toString()).doesNotContain(anna.athlete().toString(), "Hills");
        assertThat(boris.view(organised).get("status").asString()).isEqualTo("cancelled");
        assertThat(state(clara, joined)).as("moved up").isEqualTo("going");
    }

    /** Lets it have begun so long ago. */
    private void begin(String training, Duration ago) {
        for (String statement : List.of(
                "update group_training set start_time = :start where id = :id",
                "update participation set start_time = :start where group_training_id = :id")) {
            JdbcClient.create(database)
                    .sql(statement)
                    .param("start", Instant.now().minus(ago).atOffset(ZoneOffset.UTC))
                    .param("id", UUID.fromString(training))
                    .update();
        }
    }

    private String plan(String body) {
        return read(boris.send(HttpMethod.POST, "/api/v1/plan-entries", body)
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private static String state(GroupTrainingClient athlete, String id) {
        return athlete.view(id).at("/participation/state").asString();
    }
}
