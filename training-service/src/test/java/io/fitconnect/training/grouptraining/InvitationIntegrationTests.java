package io.fitconnect.training.grouptraining;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.training.RunningTrainingService;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Invitations by account and by link to a group training that nobody else sees. */
@RunningTrainingService
class InvitationIntegrationTests {

    private static final String INVITATIONS = "/api/v1/group-training-invitations/";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Visibilities visibilities;

    private Circle circle;
    private GroupTrainingClient organiser;
    private String id;

    @BeforeEach
    void schedule() {
        circle = new Circle();
        organiser = GroupTrainingClient.of(circle.owner(), port);
        id = organiser.schedule(run(inDays(5), 5).replace("everyone", "only-me"));
        circle.awaitRelations(visibilities);
    }

    @Test
    void invitesThoseWhoAreCloseAndFindsNobodyElse() {
        for (String close : List.of("friend", "follower", "club-member")) {
            assertThat(invite(close)).as(close).isEqualTo(204);
            assertThat(viewer(close).view(id).at("/participation/state").asString())
                    .isEqualTo("invited");
        }
        for (String other : List.of("stranger", "blocked", "coach")) {
            assertThat(invite(other)).as(other).isEqualTo(404);
            assertThat(status(viewer(other).get("/" + id))).as(other).isEqualTo(404);
        }

        assertThat(viewer("friend").join(id)).isEqualTo("going");
        viewer("follower").leave(id);

        assertThat(organiser.participants(id, "declined"))
                .containsExactly(circle.other("follower").toString());
        assertThat(KafkaEvents.await(
                        "training.participation", circle.other("follower").toString(), "participation-changed.v1", 2))
                .extracting(event -> event.data().get("cause").asString())
                .containsExactly("invited", "declined");
    }

    @Test
    void findsNoAccountThatIsHidden() {
        UUID friend = circle.other("friend");
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, true, now())")
                .param(friend)
                .update();

        assertThat(invite("friend")).isEqualTo(404);
    }

    @Test
    void letsInWhoHasTheLinkUntilItIsRevoked() {
        String secret = open();
        RestTestClient anonymous = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        JsonNode preview = read(anonymous.get().uri(INVITATIONS + secret).exchange());
        assertThat(preview.get("name").asString()).isEqualTo("Hills together");
        assertThat(preview.toString()).doesNotContain(circle.owner().toString());
        assertThat(status(viewer("blocked").send(HttpMethod.GET, INVITATIONS + secret, null)))
                .as("previewed by a blocked one")
                .isEqualTo(404);
        assertThat(status(viewer("stranger").send(HttpMethod.GET, INVITATIONS + secret, null)))
                .isEqualTo(200);
        assertThat(status(anonymous
                        .get()
                        .uri(INVITATIONS + secret)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer stale")
                        .exchange()))
                .as("a token that does not hold")
                .isEqualTo(200);
        assertThat(accept("stranger", secret)).isEqualTo(200);
        assertThat(accept("blocked", secret)).as("a blocked one").isEqualTo(404);

        String next = open();
        assertThat(accept("coach", secret)).as("a replaced link").isEqualTo(404);
        organiser
                .send(HttpMethod.DELETE, PATH + "/" + id + "/invitation-link", null)
                .expectStatus()
                .isNoContent();

        assertThat(accept("coach", next)).as("a revoked link").isEqualTo(404);
        assertThat(viewer("stranger").view(id).at("/participation/state").asString())
                .isEqualTo("going");
        assertThat(SqlSearch.of(database).find(secret)).as("secrets at rest").isEmpty();
    }

    @Test
    void hidesFromABlockedAthleteWhatEveryoneSees() {
        String open = organiser.schedule(run(inDays(5), 5));

        assertThat(status(viewer("stranger").get("/" + open))).isEqualTo(200);
        assertThat(status(viewer("blocked").get("/" + open))).isEqualTo(404);
        assertThat(viewer("blocked").joinStatus(open)).isEqualTo(404);
        assertThat(status(viewer("blocked").get("/" + open + "/calendar"))).isEqualTo(404);
    }

    @Test
    void movesNobodyUpWhomABlockSeparatesFromTheOrganiser() {
        String open = organiser.schedule(run(inDays(5), 2));
        GroupTrainingClient boris = GroupTrainingClient.ofNewAthlete(port);
        GroupTrainingClient clara = viewer("stranger");
        GroupTrainingClient dora = GroupTrainingClient.ofNewAthlete(port);
        assertThat(boris.join(open)).isEqualTo("going");
        assertThat(clara.join(open)).isEqualTo("waiting");
        assertThat(dora.join(open)).isEqualTo("waiting");
        block("stranger", true);

        boris.leave(open);

        assertThat(dora.view(open).at("/participation/state").asString()).isEqualTo("going");
        dora.leave(open);
        assertThat(organiser.view(open).get("going").asInt()).isEqualTo(1);
        block("stranger", false);
        assertThat(clara.view(open).at("/participation/state").asString()).isEqualTo("waiting");
        assertThat(clara.join(open)).as("a place that passed by").isEqualTo("going");
        assertThat(organiser.view(open).get("going").asInt()).isEqualTo(2);
    }

    @Test
    void answersAnOrganiserTheSameForWhoBlockedAndForWhoTakesNoPart() {
        String open = organiser.schedule(run(inDays(5), 5));
        assertThat(viewer("stranger").join(open)).isEqualTo("going");
        block("stranger", true);

        for (String other : List.of(
                circle.other("stranger").toString(), circle.other("coach").toString())) {
            assertThat(status(organiser.send(HttpMethod.PUT, PATH + "/" + open + "/co-organisers/" + other, null)))
                    .isEqualTo(404);
            assertThat(status(organiser.send(HttpMethod.DELETE, PATH + "/" + open + "/participants/" + other, null)))
                    .isEqualTo(204);
        }
        block("stranger", false);
    }

    /** As social-service announces it. */
    private void block(String viewer, boolean isBlocked) {
        jdbc.sql("insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                        + " values (?, ?, false, false, false, ?, 1)"
                        + " on conflict (athlete_id, other_id) do update set blocked = excluded.blocked")
                .params(circle.other(viewer), circle.owner(), isBlocked)
                .update();
    }

    private int invite(String viewer) {
        return status(organiser.send(HttpMethod.PUT, PATH + "/" + id + "/participants/" + circle.other(viewer), null));
    }

    private String open() {
        return read(organiser
                        .send(HttpMethod.POST, PATH + "/" + id + "/invitation-link", null)
                        .expectStatus()
                        .isCreated())
                .get("secret")
                .asString();
    }

    private int accept(String viewer, String secret) {
        return status(viewer(viewer).send(HttpMethod.PUT, INVITATIONS + secret + "/participation", null));
    }

    private GroupTrainingClient viewer(String viewer) {
        return GroupTrainingClient.of(circle.other(viewer), port);
    }
}
