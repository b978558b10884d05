package io.fitconnect.training.grouptraining.joint;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/**
 * Random ways from random homes with random zones, seen by another participant: replay and joint result tell nothing that the page of the training does not
 * tell. {@code -Dfitconnect.scan.tracks=1000} for a large scan.
 */
@RunningTrainingService
class ReplayScanIntegrationTests {

    private static final int TRACKS = Integer.getInteger("fitconnect.scan.tracks", 5);
    /** A moved zone has all recordings of its owner cut again, so one diary does not grow for ever. */
    private static final int TRACKS_OF_ONE = 50;

    private static final int POINTS = 400;
    private static final double STEP_METERS = 28;

    private final Random random = new Random(100);

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private KeptPrivacyZones kept;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS) // for a large scan
    void findsNothingThatThePageHides() {
        for (int done = 0; done < TRACKS; done += TRACKS_OF_ONE) {
            scan(Math.min(TRACKS_OF_ONE, TRACKS - done));
        }
    }

    private void scan(int tracks) {
        JointAthlete runner = new JointAthlete(port, visibilities);
        JointAthlete other = new JointAthlete(port, visibilities);
        for (int track = 0; track < tracks; track++) {
            Position home = new Position(random.nextDouble() * 120 - 60, random.nextDouble() * 340 - 170);
            List<PrivacyZone> zones = List.of(
                    PrivacyZone.around(home, 200 + random.nextInt(1_000), "a secret of scan " + track, random),
                    PrivacyZone.around(home.moved(0, 2_500), 200, "another secret " + track, random));
            runner.hide(zones, track + 1, kept);
            Instant start = inDays(2).plusSeconds(track * 7_200L);
            String run = other.client().schedule(GroupTrainingClient.run(start, null));
            runner.join(run);
            String training = runner.record(start, STEP_METERS, way(home));

            JsonNode page = read(other.client()
                    .send(HttpMethod.GET, "/api/v1/athletes/" + runner.id() + "/trainings/" + training, null));
            compare(page, other.replay(run), zones);
            JsonNode person = JointAthlete.of(other.joint(run).get("people"), runner.id());
            assertThat(person.get("distanceMeters")).isEqualTo(page.get("distanceMeters"));
            assertThat(person.get("elapsedSeconds")).isEqualTo(page.get("elapsedSeconds"));
            assertThat(person.has("movingSeconds") || person.has("splitSeconds"))
                    .isFalse();
        }
    }

    private static void compare(JsonNode page, JsonNode replay, List<PrivacyZone> zones) {
        if (!page.has("track") || page.at("/track/0/latitudes").size() < 2) {
            assertThat(replay.get("tracks")).isEmpty();
            return;
        }
        JsonNode line = replay.at("/tracks/0");
        assertThat(line.get("latitudes")).isEqualTo(page.at("/track/0/latitudes"));
        assertThat(line.get("longitudes")).isEqualTo(page.at("/track/0/longitudes"));
        assertThat(replay.get("startTime")).isEqualTo(page.get("startTime"));
        for (int point = 0; point < line.get("latitudes").size(); point++) {
            Position place = new Position(
                    line.get("latitudes").get(point).asDouble(),
                    line.get("longitudes").get(point).asDouble());
            assertThat(zones).noneMatch(zone -> zone.contains(place));
        }
    }

    private List<Position> way(Position home) {
        List<Position> way = new ArrayList<>();
        double angle = random.nextDouble() * 2 * Math.PI;
        double turn = random.nextDouble() * 0.2;
        Position place = home;
        for (int point = 0; point < POINTS; point++) {
            way.add(place);
            angle += random.nextGaussian() * turn;
            place = place.moved(STEP_METERS * Math.cos(angle), STEP_METERS * Math.sin(angle));
        }
        return way;
    }
}
