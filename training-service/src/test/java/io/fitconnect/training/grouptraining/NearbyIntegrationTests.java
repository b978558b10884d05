package io.fitconnect.training.grouptraining;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.training.RunningTrainingService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/** People who look for group trainings near a place of their own, far from those of the other tests. */
@RunningTrainingService
class NearbyIntegrationTests {

    private static final double METERS_PER_DEGREE = 111_195;

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    private final Random random = new Random();
    private double latitude;
    private double longitude;
    private Circle circle;
    private GroupTrainingClient organiser;

    @BeforeEach
    void comeOfAge() {
        latitude = random.nextDouble() * 100 - 50;
        longitude = random.nextDouble() * 340 - 170;
        circle = new Circle();
        circle.show(Map.of("trainings", "everyone"), false, 1);
        circle.awaitShown(visibilities, "trainings");
        circle.awaitRelations(visibilities);
        organiser = GroupTrainingClient.of(circle.owner(), port);
    }

    @Test
    void findsWhatIsShownToTheViewerByStart() {
        String later = organiser.schedule(at(0, 2_000, "everyone", 6));
        String sooner = organiser.schedule(at(1_000, 0, "everyone", 5));
        String ofFriends = organiser.schedule(at(0, 0, "friends", 7));
        organiser.schedule(at(0, 0, "only-me", 5));
        organiser.schedule(at(12_000, 0, "everyone", 5));

        awaitFound("friend", "", List.of(sooner, later, ofFriends));
        assertThat(found("stranger", "")).containsExactly(sooner, later);
        assertThat(found("blocked", "")).isEmpty();
        assertThat(found("stranger", "&sport=cycling")).isEmpty();
        assertThat(found("stranger", "&level=easy")).as("for everybody").containsExactly(sooner, later);
        assertThat(found("stranger", "&from=" + inDays(5).plusSeconds(60))).containsExactly(later);
        assertThat(found("stranger", "&radiusMeters=1500")).containsExactly(sooner);
        assertThat(found("stranger", "&radiusMeters=13000")).hasSize(3);
    }

    @Test
    void findsALevelAndWhatIsForEverybody() {
        String easy = organiser.schedule(ofLevel("easy", 5));
        String hard = organiser.schedule(ofLevel("hard", 6));
        String forAll = organiser.schedule(at(0, 0, "everyone", 7));
        awaitFound("stranger", "", List.of(easy, hard, forAll));

        assertThat(found("stranger", "&level=easy")).containsExactly(easy, forAll);
        assertThat(found("stranger", "&level=hard")).containsExactly(hard, forAll);
        assertThat(found("stranger", "&level=race")).containsExactly(forAll);
        organiser.change(hard, "{\"level\": \"race\"}");
        awaitFound("stranger", "&level=race", List.of(hard, forAll));
    }

    @Test
    void findsNothingEarlierByACursorFromElsewhere() {
        String sooner = organiser.schedule(at(0, 0, "everyone", 5));
        String later = organiser.schedule(at(0, 0, "everyone", 7));
        awaitFound("stranger", "", List.of(sooner, later));
        String cursor = Cursor.encode(Map.of("startTime", inDays(1).toString(), "id", later));

        assertThat(found("stranger", "&from=" + inDays(6) + "&cursor=" + cursor))
                .containsExactly(later);
    }

    @Test
    void followsWhatIsMovedAndCancelled() {
        String id = organiser.schedule(at(0, 0, "everyone", 5));
        awaitFound("stranger", "", List.of(id));

        organiser.change(id, "{\"visibility\": \"friends\"}");
        awaitFound("stranger", "", List.of());
        assertThat(found("friend", "")).containsExactly(id);
        organiser
                .send(HttpMethod.POST, PATH + "/" + id + "/cancellation", "{\"reason\": \"Ice\"}")
                .expectStatus()
                .isOk();

        assertThat(found("friend", "")).isEmpty();
    }

    @Test
    void findsNothingOfWhoIsUnderEighteenOrOfUnknownAge() {
        GroupTrainingClient unknown = GroupTrainingClient.ofNewAthlete(port);
        String hidden = unknown.schedule(at(0, 0, "everyone", 5));
        String shown = organiser.schedule(at(0, 0, "everyone", 6));
        awaitFound("stranger", "", List.of(shown));
        assertThat(unknown.view(hidden).get("status").asString()).isEqualTo("scheduled");

        circle.show(Map.of("trainings", "everyone"), true, 2);

        awaitFound("stranger", "", List.of());
    }

    @Test
    void looksAcrossTheDateLine() {
        longitude = 179.995;
        String id = organiser.schedule(at(0, 0, "everyone", 5));
        longitude = -179.995;

        awaitFound("stranger", "", List.of(id));
    }

    @Test
    void refusesWhatIsTooMuch() {
        GroupTrainingClient viewer = GroupTrainingClient.ofNewAthlete(port);

        assertThat(status(viewer.get("/nearby?latitude=91&longitude=0"))).isEqualTo(400);
        assertThat(status(viewer.get("/nearby?latitude=1&longitude=0&radiusMeters=50001")))
                .isEqualTo(400);
        assertThat(status(
                        viewer.get("/nearby?latitude=1&longitude=0&from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z")))
                .isEqualTo(400);
        assertThat(status(viewer.get("/nearby?latitude=1&longitude=0&sport=chess")))
                .isEqualTo(400);
    }

    private String at(double north, double east, String visibility, int days) {
        double there = latitude + north / METERS_PER_DEGREE;
        double beside = longitude + east / (METERS_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
        return run(inDays(days), null)
                .replace("everyone", visibility)
                .replace(
                        "\"durationSeconds\"",
                        "\"place\": {\"name\": \"There\", \"latitude\": %s, \"longitude\": %s}, \"durationSeconds\""
                                .formatted(there, beside));
    }

    private String ofLevel(String level, int days) {
        return at(0, 0, "everyone", days).replace("\"sport\"", "\"level\": \"%s\", \"sport\"".formatted(level));
    }

    private void awaitFound(String viewer, String query, List<String> ids) {
        Callable<List<String>> search = () -> found(viewer, query);
        await().atMost(Duration.ofSeconds(30)).until(search, ids::equals);
    }

    private List<String> found(String viewer, String query) {
        return read(GroupTrainingClient.of(circle.other(viewer), port)
                        .get("/nearby?latitude=" + latitude + "&longitude=" + longitude + query))
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
