package io.fitconnect.training.grouptraining.joint;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Athletes who meet for a run of an hour, and what comes out of it. */
@RunningTrainingService
class JointIntegrationTests {

    private static final Position PARK = new Position(52.52, 13.4);
    private static final int HOUR = 3_600;

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private KeptPrivacyZones zones;

    @Autowired
    private CompareJoint compare;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

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
                 "durationSeconds": 3600, "visibility": "everyone",
                 "place": {"name": "Park", "latitude": 52.52, "longitude": 13.4}}""".formatted(start));
        boris.join(run);
    }

    @Test
    void attachesWhatFitsByTimeAndPlaceWheneverItComes() {
        boris.record(start.plusSeconds(2 * HOUR), PARK, 3, HOUR);
        boris.record(start, PARK.moved(9_000, 0), 3, HOUR);
        assertThat(boris.attached(run)).as("another time, another place").isEmpty();

        String half = boris.record(start, PARK, 3, HOUR / 2);
        assertThat(boris.attached(run)).isEqualTo(half);
        String whole = boris.record(start.plusSeconds(60), PARK, 3, HOUR - 60);

        assertThat(boris.attached(run)).as("the better fit").isEqualTo(whole);
        assertThat(boris.joint(run).at("/ownRecording/chosenBy").asString()).isEqualTo("matching");
        assertThat(anna.joint(run).get("came").asInt()).isEqualTo(1);
        assertThat(compare.handle(new AthleteId(boris.client().athlete()))).isEmpty();
    }

    @Test
    void attachesNothingOfWhoDoesNotGo() {
        boris.client().leave(run);
        boris.record(start, PARK, 3, HOUR);

        assertThat(anna.joint(run).get("people")).isEmpty();
    }

    @Test
    void comparesThoseWhoCameOnOneClock() {
        String first = anna.record(start, PARK, 4, 1_200);
        boris.record(start, PARK, 3, 1_200);

        JsonNode joint = boris.joint(run);
        JsonNode person = JointAthlete.of(joint.get("people"), anna.id());
        assertThat(person.get("trainingId").asString()).isEqualTo(first);
        assertThat(person.get("movingSeconds").asInt()).isEqualTo(1_200);
        assertThat(person.get("distanceMeters").asDouble()).isEqualTo(4_800);
        assertThat(person.get("splitSeconds").valueStream().map(JsonNode::asInt))
                .containsExactly(250, 250, 250, 250);
        assertThat(JointAthlete.of(joint.get("people"), boris.id()).get("splitSeconds"))
                .hasSize(3);
        JsonNode behind = JointAthlete.of(joint.at("/gaps/people"), boris.id());
        assertThat(joint.at("/gaps/seconds/9").asInt()).isEqualTo(600);
        assertThat(behind.at("/meters/9").asInt()).isEqualTo(600);
        assertThat(behind.at("/seconds/9").asInt()).isEqualTo(150);
    }

    @Test
    void replaysAllTracksOnOneClock() {
        anna.record(start, PARK, 4, 1_200);
        boris.record(start.plusSeconds(30), PARK, 3, 1_200);

        JsonNode replay = boris.replay(run);

        assertThat(Instant.parse(replay.get("startTime").asString())).isEqualTo(start);
        JsonNode late = JointAthlete.of(replay.get("tracks"), boris.id());
        assertThat(late.at("/seconds/0").asDouble()).isEqualTo(30);
        assertThat(late.at("/latitudes/0").asDouble()).isEqualTo(PARK.latitude());
        assertThat(late.get("seconds")).hasSameSizeAs(late.get("longitudes")).hasSize(121);
        assertThat(boris.replay(run, 7).at("/tracks/0/seconds")).hasSize(7);
        assertThat(status(boris.client().get("/" + run + "/replay?points=501"))).isEqualTo(400);
    }

    @Test
    void followsARecordingIntoTheTrashAndBack() {
        String training = boris.record(start, PARK, 3, HOUR);
        boris.client()
                .send(HttpMethod.DELETE, "/api/v1/trainings/" + training, null)
                .expectStatus()
                .isNoContent();
        assertThat(boris.attached(run)).isEmpty();
        assertThat(anna.joint(run).get("came").asInt()).isZero();

        boris.client()
                .send(HttpMethod.POST, "/api/v1/trainings/" + training + "/restoration", null)
                .expectStatus()
                .isOk();
        assertThat(boris.attached(run)).isEqualTo(training);
    }

    @Test
    void keepsWhatTheAthleteDecided() {
        String training = boris.record(start, PARK, 3, HOUR);
        boris.detach(run);
        boris.record(start, PARK, 3, HOUR / 2); // too short to be the same effort
        assertThat(boris.attached(run)).as("none attaches itself").isEmpty();

        String elsewhere = boris.record(start.plusSeconds(9 * HOUR), PARK, 3, HOUR);
        boris.attach(run, elsewhere);
        assertThat(boris.attached(run)).isEqualTo(elsewhere);
        boris.attach(run, training);
        assertThat(boris.attached(run)).isEqualTo(training);

        assertThat(status(anna.client()
                        .send(
                                HttpMethod.PUT,
                                PATH + "/" + run + "/recording",
                                "{\"trainingId\": \"%s\"}".formatted(training))))
                .as("a recording of another")
                .isEqualTo(404);
    }

    @Test
    void takesNoTrainingThatWasEnteredByHandForAProof() {
        String location = String.valueOf(boris.client()
                .send(HttpMethod.POST, "/api/v1/trainings", """
                        {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600}""")
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());

        assertThat(status(boris.client()
                        .send(
                                HttpMethod.PUT,
                                PATH + "/" + run + "/recording",
                                "{\"trainingId\": \"%s\"}"
                                        .formatted(location.substring(location.lastIndexOf('/') + 1)))))
                .isEqualTo(409);
    }

    @Test
    void listsWhoHidesTheTrainingWithoutFigures() {
        String training = boris.record(start, PARK, 3, HOUR);
        boris.share(training, "{\"visibility\": \"only-me\"}");

        JsonNode person = JointAthlete.of(anna.joint(run).get("people"), boris.id());
        assertThat(person.has("trainingId") || person.has("elapsedSeconds") || person.has("splitSeconds"))
                .isFalse();
        assertThat(anna.replay(run).get("tracks")).isEmpty();
        assertThat(boris.replay(run).get("tracks")).as("to the athlete").hasSize(1);

        boris.share(training, "{\"visibility\": \"everyone\", \"partVisibility\": {\"startTime\": \"only-me\"}}");
        person = JointAthlete.of(anna.joint(run).get("people"), boris.id());
        assertThat(person.get("elapsedSeconds").asInt()).isEqualTo(HOUR);
        assertThat(person.has("splitSeconds")).as("would tell the time of day").isFalse();
        assertThat(anna.replay(run).get("tracks")).isEmpty();

        boris.share(training, "{\"partVisibility\": {\"map\": \"only-me\"}}");
        assertThat(anna.replay(run).get("tracks")).isEmpty();
    }

    /** Boris lives by the park: the zone hides where he begins, and a second one lies on his way. */
    @Test
    void showsNoPointOfAPrivacyZone() {
        Random random = new Random(92);
        PrivacyZone home = PrivacyZone.around(PARK, 300, "a secret", random);
        PrivacyZone work = PrivacyZone.around(bend(200), 300, "another secret", random);
        boris.hide(List.of(home, work), 1, zones);
        String training = boris.record(
                start,
                30,
                IntStream.rangeClosed(0, 360)
                        .mapToObj(JointIntegrationTests::bend)
                        .toList());

        JsonNode seen = GroupTrainingClient.read(
                anna.client().send(HttpMethod.GET, "/api/v1/athletes/" + boris.id() + "/trainings/" + training, null));
        JsonNode line = JointAthlete.of(anna.replay(run).get("tracks"), boris.id());
        JsonNode shown = seen.at("/track/0");
        assertThat(seen.get("track")).as("in two pieces").hasSize(2);
        assertThat(line.get("latitudes")).as("the first of them and no more").isEqualTo(shown.get("latitudes"));
        assertThat(line.get("longitudes")).isEqualTo(shown.get("longitudes"));
        assertThat(anna.replay(run).get("startTime")).isEqualTo(seen.get("startTime"));
        for (int point = 0; point < line.get("latitudes").size(); point++) {
            Position place = new Position(
                    line.get("latitudes").get(point).asDouble(),
                    line.get("longitudes").get(point).asDouble());
            assertThat(home.contains(place) || work.contains(place)).isFalse();
        }
        JsonNode person = JointAthlete.of(anna.joint(run).get("people"), boris.id());
        assertThat(person.get("distanceMeters")).isEqualTo(seen.get("distanceMeters"));
        assertThat(person.get("elapsedSeconds")).isEqualTo(seen.get("elapsedSeconds"));
        assertThat(person.get("cut").asBoolean()).isTrue();
        assertThat(person.has("movingSeconds") || person.has("splitSeconds")).isFalse();
        assertThat(anna.joint(run).at("/gaps/people")).isEmpty();
        assertThat(JointAthlete.of(boris.replay(run).get("tracks"), boris.id()).get("seconds"))
                .as("to the athlete")
                .hasSize(361);
    }

    @Test
    void countsWhomTheViewerCanKnowOf() {
        JointAthlete clara = new JointAthlete(port, visibilities);
        clara.join(run);
        clara.record(start, PARK, 3, HOUR);
        boris.record(start, PARK, 3, HOUR);
        assertThat(clara.joint(run).get("came").asInt()).isEqualTo(2);

        boris.block(clara, visibilities);

        for (JointAthlete each : List.of(boris, clara)) {
            JsonNode joint = each.joint(run);
            assertThat(joint.get("came").asInt()).isEqualTo(1);
            assertThat(joint.get("people")).hasSize(1);
        }
        assertThat(anna.joint(run).get("came").asInt()).isEqualTo(2);
    }

    @Test
    void listsNobodyForOutsiders() {
        boris.record(start, PARK, 3, HOUR);
        GroupTrainingClient outsider = GroupTrainingClient.ofNewAthlete(port);

        assertThat(status(outsider.get("/" + run + "/joint"))).isEqualTo(403);
        assertThat(status(outsider.get("/" + run + "/replay"))).isEqualTo(403);
        assertThat(status(outsider.send(HttpMethod.DELETE, PATH + "/" + run + "/recording", null)))
                .isEqualTo(404);
    }

    @Test
    void takesAnOrganisersWordForWhoHasNoRecording() {
        Instant soon = Instant.now().plusSeconds(600);
        String near = anna.client().schedule(GroupTrainingClient.run(soon, null));
        boris.join(near);

        assertThat(confirm(HttpMethod.PUT, anna, near, boris.id())).isEqualTo(204);
        JsonNode person = JointAthlete.of(boris.joint(near).get("people"), boris.id());
        assertThat(person.get("confirmed").asBoolean()).isTrue();
        assertThat(confirm(HttpMethod.DELETE, anna, near, boris.id())).isEqualTo(204);
        assertThat(boris.joint(near).get("came").asInt()).isZero();

        assertThat(confirm(HttpMethod.PUT, anna, run, boris.id()))
                .as("days ahead")
                .isEqualTo(409);
        assertThat(confirm(HttpMethod.PUT, boris, near, boris.id()))
                .as("by a participant")
                .isEqualTo(404);
        assertThat(confirm(HttpMethod.PUT, anna, near, UUID.randomUUID().toString()))
                .as("who has no part")
                .isEqualTo(404);
    }

    @Test
    void leavesWithItsAthlete() {
        Instant soon = Instant.now().plusSeconds(600);
        String near = anna.client().schedule(GroupTrainingClient.run(soon, null));
        boris.join(near);
        confirm(HttpMethod.PUT, anna, near, boris.id());
        boris.record(start, PARK, 3, HOUR);
        UUID athlete = boris.client().athlete();
        assertThat(ArchiveProbe.read(athlete, archives))
                .satisfies(archive -> assertThat(archive.get("group-training-recordings.json"))
                        .hasSize(1))
                .satisfies(archive -> assertThat(archive.get("group-training-attendance.json"))
                        .hasSize(1));

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(SqlSearch.of(database).find(boris.id())).isEmpty();
    }

    /** A point of a winding way to the north: what leads straight out of a zone is hidden as a whole. */
    private static Position bend(int point) {
        double north = 30.0 * point;
        return PARK.moved(600 * Math.sin(north / 400), north);
    }

    private static int confirm(HttpMethod method, JointAthlete organiser, String groupTraining, String athlete) {
        return status(organiser.client().send(method, PATH + "/" + groupTraining + "/attendance/" + athlete, null));
    }
}
