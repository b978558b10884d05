package io.fitconnect.training.grouptraining.joint;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.privacy.KeptPrivacyZones;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** An organiser who shows her runs to everyone, and one who joins. */
@RunningTrainingService
class GroupRouteIntegrationTests {

    private static final Position HOME = new Position(52.52, 13.4);
    private static final int HOUR = 3_600;
    private static final double SPEED = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private KeptPrivacyZones zones;

    private JointAthlete anna;
    private GroupTrainingClient boris;
    private String route;
    private String group;

    @BeforeEach
    void plan() {
        anna = new JointAthlete(port, visibilities);
        boris = GroupTrainingClient.ofNewAthlete(port);
        group = anna.client().schedule(run(inDays(3), null));
        boris.join(group);
        route = anna.record(Instant.now().minusSeconds(86_400), HOME, SPEED, HOUR);
    }

    @Test
    void showsItToParticipantsAndToNobodyElse() {
        assertThat(status(boris.get("/" + group + "/route"))).as("none yet").isEqualTo(404);
        assertThat(attach(anna.client(), route)).isEqualTo(204);

        JsonNode seen = read(boris.get("/" + group + "/route").expectStatus().isOk());
        assertThat(seen.get("distanceMeters").asDouble()).isEqualTo(SPEED * HOUR);
        assertThat(seen.get("lines")).hasSize(1);
        assertThat(seen.at("/lines/0/latitudes/0").asDouble()).isEqualTo(HOME.latitude());
        GroupTrainingClient stranger = GroupTrainingClient.ofNewAthlete(port);
        assertThat(status(stranger.get("/" + group + "/route"))).isEqualTo(403);
        assertThat(attach(boris, route)).as("no organiser").isEqualTo(404);
        assertThat(status(boris.send(HttpMethod.DELETE, PATH + "/" + group + "/route", null)))
                .isEqualTo(404);

        assertThat(status(anna.client().send(HttpMethod.DELETE, PATH + "/" + group + "/route", null)))
                .isEqualTo(204);
        assertThat(status(boris.get("/" + group + "/route"))).isEqualTo(404);
    }

    @Test
    void cutsItByThePrivacyZonesOfTheOrganiser() {
        attach(anna.client(), route);
        anna.hide(List.of(new PrivacyZone(HOME, 300, "c2VjcmV0LW9mLXRlc3RzLTEyMzQ1Njc4OTAxMjM0NTY")), 1, zones);

        JsonNode seen = read(boris.get("/" + group + "/route").expectStatus().isOk());

        assertThat(seen.at("/lines/0/latitudes").valueStream().mapToDouble(JsonNode::asDouble))
                .allSatisfy(latitude -> assertThat(new Position(latitude, HOME.longitude()).metersTo(HOME))
                        .isGreaterThan(300));
        assertThat(seen.get("distanceMeters").asDouble()).isLessThan(SPEED * HOUR);
        assertThat(seen.has("ascentMeters")).isFalse();
    }

    @Test
    void leavesWhenTheTrainingIsMadePrivateAndDoesNotComeBack() {
        attach(anna.client(), route);
        anna.share(route, "{\"visibility\": \"only-me\"}");

        assertThat(status(boris.get("/" + group + "/route"))).isEqualTo(404);
        assertThat(attach(anna.client(), route)).as("private").isEqualTo(409);
        anna.share(route, "{\"visibility\": \"everyone\"}");
        assertThat(status(boris.get("/" + group + "/route"))).isEqualTo(404);
    }

    @Test
    void hidesWhatLiesInTheTrash() {
        attach(anna.client(), route);

        anna.client()
                .send(HttpMethod.DELETE, "/api/v1/trainings/" + route, null)
                .expectStatus()
                .isNoContent();

        assertThat(status(boris.get("/" + group + "/route"))).isEqualTo(404);
    }

    private int attach(GroupTrainingClient athlete, String training) {
        return status(athlete.send(
                HttpMethod.PUT, PATH + "/" + group + "/route", "{\"trainingId\": \"%s\"}".formatted(training)));
    }
}
