package io.fitconnect.training.grouptraining.joint;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.joint.ByHand.Gap;
import io.fitconnect.training.grouptraining.joint.ByHand.Track;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Recordings of different people, moved in time and place until they belong to one group training: attendance, splits, gaps and replay are
 * what is computed by hand. The build takes recordings that the project makes up; {@code -Dfitconnect.recordings=FOLDER} takes real ones too.
 */
@Tag("thorough")
@RunningTrainingService
class MovedRecordingsIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(MovedRecordingsIntegrationTests.class);
    private static final Position PARK = new Position(52.52, 13.4);
    private static final Position FAR_AWAY = new Position(54.52, 13.4);
    private static final int SECONDS = 5_400;

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private KeptPrivacyZones kept;

    private final Random random = new Random(11);
    private final Instant meeting = inDays(4);
    private JointAthlete organiser;

    static Stream<Arguments> recordings() {
        return Stream.of(Source.values())
                .flatMap(source -> Stream.of("running", "cycling").map(sport -> Arguments.of(source, sport)));
    }

    @BeforeEach
    void signIn() {
        organiser = new JointAthlete(port, visibilities);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void comeOutAsComputedByHand(Source source, String sport) {
        String group = schedule(sport);
        List<Comer> comers = gather(group, source.list(sport), false);
        List<Comer> present = comers.stream().filter(Comer::attends).toList();
        LOG.warn("{}, {}: {} recordings, {} of the group training", source, sport, comers.size(), present.size());
        assertThat(present).as("something to compare").hasSizeGreaterThan(1).hasSizeLessThan(comers.size());

        JsonNode joint = organiser.joint(group);
        assertThat(joint.get("came").asInt()).isEqualTo(present.size());
        assertThat(joint.get("people")
                        .valueStream()
                        .map(person -> person.get("athleteId").asString()))
                .containsExactlyElementsOf(
                        present.stream().map(comer -> comer.athlete().id()).toList());
        comers.forEach(comer ->
                assertThat(comer.athlete().attached(group)).isEqualTo(comer.attends() ? comer.training() : ""));
        present.forEach(comer ->
                compare(JointAthlete.of(joint.get("people"), comer.athlete().id()), comer));
        compareGaps(joint.get("gaps"), present);
        compareReplay(organiser.replay(group), present);
    }

    /** A zone around the home of each, and one in the middle of the way. Some are hidden as a whole by them. */
    @ParameterizedTest
    @EnumSource(Source.class)
    void showNoPointOfAPrivacyZone(Source source) {
        int shown = 0;
        for (String sport : List.of("running", "cycling")) {
            String group = schedule(sport);
            List<Comer> comers = gather(group, source.list(sport), true);
            JsonNode joint = organiser.joint(group);
            JsonNode replay = organiser.replay(group);
            for (Comer comer : comers) {
                String diary = "/api/v1/athletes/" + comer.athlete().id() + "/trainings";
                JsonNode page = seen(diary + "/" + comer.training());
                assertThat(joint.toString()).doesNotContain("olyline", "latitudes");
                for (JsonNode answer : List.of(comer.lineOf(replay), page, seen(diary))) {
                    List<Position> points = Points.listIn(answer);
                    shown += points.size();
                    assertThat(points).noneMatch(comer::hides);
                    assertThat(answer.toString()).doesNotContain("olyline");
                }
                requireNoRankBeforeItIsVisible(joint, page, comer);
            }
        }
        LOG.warn("{}: {} points are shown, none of a zone", source, shown);
        assertThat(shown).as("points that are shown").isPositive();
    }

    /** How far one had come at the scheduled start would be told by a split or gap, and by where it began. */
    private void requireNoRankBeforeItIsVisible(JsonNode joint, JsonNode page, Comer comer) {
        boolean isVisible = page.has("startTime")
                && !Instant.parse(page.get("startTime").asString()).isAfter(meeting);
        if (comer.attends() && !isVisible) {
            assertThat(JointAthlete.of(joint.get("people"), comer.athlete().id())
                            .has("splitSeconds"))
                    .isFalse();
            assertThat(joint.at("/gaps/people")
                            .valueStream()
                            .map(each -> each.get("athleteId").asString()))
                    .doesNotContain(comer.athlete().id());
        }
    }

    private static void compare(JsonNode person, Comer comer) {
        assertThat(person.get("trainingId").asString()).isEqualTo(comer.training());
        assertThat(person.get("elapsedSeconds").asInt())
                .isEqualTo(comer.recording().elapsedSeconds());
        assertThat(person.get("distanceMeters").asDouble())
                .isEqualTo(comer.recording().distanceMeters(), within(0.01));
        compare(person.get("splitSeconds"), comer.track().splits());
    }

    private static void compareGaps(JsonNode gaps, List<Comer> present) {
        List<Track> tracks = present.stream().map(Comer::track).toList();
        List<Integer> clock = ByHand.clock(tracks);
        assertThat(gaps.get("seconds").valueStream().map(JsonNode::asInt)).containsExactlyElementsOf(clock);
        for (Comer comer : present) {
            List<Integer> covered = clock.stream().filter(comer.track()::covers).toList();
            if (covered.isEmpty()) {
                continue;
            }
            List<Gap> expected = covered.stream()
                    .map(second -> Gap.of(comer.track(), tracks, second))
                    .toList();
            JsonNode behind =
                    JointAthlete.of(gaps.get("people"), comer.athlete().id());
            assertThat(clock.get(behind.get("from").asInt())).isEqualTo(covered.get(0));
            compare(behind.get("meters"), expected.stream().map(Gap::meters).toList());
            compare(behind.get("seconds"), expected.stream().map(Gap::seconds).toList());
        }
    }

    private static void compareReplay(JsonNode replay, List<Comer> present) {
        double first = present.stream()
                .mapToDouble(comer -> comer.track().seconds()[0])
                .min()
                .orElseThrow();
        assertThat(replay.get("tracks")).hasSameSizeAs(present);
        for (Comer comer : present) {
            JsonNode line =
                    JointAthlete.of(replay.get("tracks"), comer.athlete().id());
            assertThat(line.get("seconds")).hasSize(comer.recording().way().size());
            for (int point = 0; point < line.get("seconds").size(); point++) {
                Position place = comer.recording().way().get(point);
                assertThat(line.at("/seconds/" + point).asDouble())
                        .isEqualTo(comer.track().seconds()[point] - first, within(0.06));
                assertThat(line.at("/latitudes/" + point).asDouble()).isEqualTo(place.latitude(), within(1e-6));
                assertThat(line.at("/longitudes/" + point).asDouble()).isEqualTo(place.longitude(), within(1e-6));
            }
        }
    }

    /** Answers are rounded to whole seconds and metres. */
    private static void compare(JsonNode column, List<Double> expected) {
        assertThat(column).hasSameSizeAs(expected);
        for (int place = 0; place < expected.size(); place++) {
            assertThat(column.get(place).asDouble()).isEqualTo(expected.get(place), within(0.51));
        }
    }

    private String schedule(String sport) {
        return organiser.client().schedule("""
            {"name": "Together", "sport": "%s", "startTime": "%s", "timeZone": "Europe/Berlin",
             "durationSeconds": %d, "visibility": "everyone",
             "place": {"name": "Park", "latitude": %s, "longitude": %s}}\
            """.formatted(sport, meeting, SECONDS, PARK.latitude(), PARK.longitude()));
    }

    /** Some come early and some late, every third is elsewhere; each has another recording of the day after. */
    private List<Comer> gather(String group, List<MovedRecording> recordings, boolean hides) {
        List<Comer> comers = new ArrayList<>();
        for (int number = 0; number < recordings.size(); number++) {
            JointAthlete athlete = new JointAthlete(port, visibilities);
            athlete.join(group);
            Position first =
                    number % 3 == 2 ? FAR_AWAY : PARK.moved(random.nextInt(400) - 200, random.nextInt(400) - 200);
            MovedRecording moved = recordings.get(number).from(first);
            List<PrivacyZone> zones = hides ? zones(moved) : List.of();
            if (hides) {
                athlete.hide(zones, 1, kept);
            }
            Instant start = meeting.plusSeconds((number % 5 - 2) * 120L);
            athlete.record(start.plus(Duration.ofDays(1)), moved);
            comers.add(new Comer(
                    athlete,
                    athlete.record(start, moved),
                    moved,
                    Track.of(meeting, start, moved),
                    ByHand.attends(meeting, SECONDS, PARK, start, moved),
                    zones));
        }
        return comers;
    }

    private List<PrivacyZone> zones(MovedRecording recording) {
        List<Position> way = recording.way();
        return List.of(
                PrivacyZone.around(way.get(0), 200 + random.nextInt(400), "a secret", random),
                PrivacyZone.around(way.get(way.size() / 2), 200 + random.nextInt(200), "another secret", random));
    }

    private JsonNode seen(String path) {
        return read(organiser
                .client()
                .send(HttpMethod.GET, path, null)
                .expectStatus()
                .isOk());
    }

    /**
     * One who takes part.
     *
     * @param attends as computed by hand
     */
    private record Comer(
            JointAthlete athlete,
            String training,
            MovedRecording recording,
            Track track,
            boolean attends,
            List<PrivacyZone> zones) {

        /** The own line of a replay; nothing without one. */
        JsonNode lineOf(JsonNode replay) {
            return replay.get("tracks")
                    .valueStream()
                    .filter(line -> line.get("athleteId").asString().equals(athlete.id()))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
        }

        boolean hides(Position point) {
            return zones.stream().anyMatch(zone -> zone.contains(point));
        }
    }

    /** Where recordings come from. */
    private enum Source {
        MADE_UP,
        FOLDER;

        List<MovedRecording> list(String sport) {
            return list().stream()
                    .filter(recording -> recording.sport().equals(sport))
                    .toList();
        }

        private List<MovedRecording> list() {
            if (this == MADE_UP) {
                return MovedRecording.madeUp();
            }
            String folder = System.getProperty("fitconnect.recordings", "");
            assumeTrue(!folder.isEmpty(), "-Dfitconnect.recordings names no folder of recordings");
            assumeTrue(Files.isDirectory(Path.of(folder)), "there is no folder " + folder);
            return MovedRecording.listIn(Path.of(folder));
        }
    }
}
