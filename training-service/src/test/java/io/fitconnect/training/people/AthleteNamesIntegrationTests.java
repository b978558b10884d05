package io.fitconnect.training.people;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An athlete's name in the group trainings of others, to whom the profile is shown and to whom not. */
@RunningTrainingService
class AthleteNamesIntegrationTests {

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private AthleteNames names;

    @Autowired
    private DataSource database;

    private Circle circle;
    private String name;
    private String id;

    /** A training of the stranger, in which all take part and the owner helps to organise. */
    @BeforeEach
    void takePart() {
        circle = new Circle();
        name = "Olga " + UUID.randomUUID();
        circle.awaitRelations(visibilities);
        id = of("stranger").schedule(run(inDays(5), null));
        List.of("owner", "friend", "coach", "blocked")
                .forEach(viewer -> of(viewer).join(id));
        of("stranger")
                .send(HttpMethod.PUT, PATH + "/" + id + "/co-organisers/" + circle.owner(), null)
                .expectStatus()
                .isNoContent();
        of("owner")
                .send(HttpMethod.POST, PATH + "/" + id + "/announcements", "{\"text\": \"Bring lights\"}")
                .expectStatus()
                .isCreated();
    }

    @Test
    void namesOneWhereverTheProfileIsShown() {
        tell("friends", 1);

        assertThat(participant("friend")).isEqualTo(name);
        assertThat(organiser("friend")).isEqualTo(name);
        assertThat(writer("friend")).isEqualTo(name);
        assertThat(participant("owner")).as("to oneself").isEqualTo(name);
        assertThat(participant("coach")).as("to a stranger").isNull();
        assertThat(organiser("coach")).as("to a stranger").isNull();
        assertThat(writer("coach")).as("to a stranger").isNull();
    }

    @Test
    void namesNobodyBehindABlock() {
        tell("everyone", 1);
        circle.awaitShown(visibilities, "profile");

        assertThat(organiser("coach")).isEqualTo(name);
        assertThat(organiser("blocked")).isNull();
        assertThat(writer("blocked")).isNull();
        assertThat(of("blocked").participants(id, "going"))
                .doesNotContain(circle.owner().toString());
    }

    @Test
    void namesNoHiddenAccount() {
        tell("everyone", 1);
        circle.awaitShown(visibilities, "profile");
        Event hidden = EventContracts.exampleEvent(
                "auth", "account", "account-hidden", circle.owner().toString());
        ((ObjectNode) hidden.data()).put("accountId", circle.owner().toString());

        KafkaEvents.send(hidden);

        await().atMost(ARRIVED).until(() -> organiser("coach") == null);
        assertThat(writer("friend")).isNull();
        assertThat(organiser("owner")).isEqualTo(name);
    }

    @Test
    void leavesNamesOutWithoutTheScopeOfProfiles() {
        tell("everyone", 1);
        circle.awaitShown(visibilities, "profile");

        JsonNode view = read(of("coach")
                .http()
                .get()
                .uri(PATH + "/" + id)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        circle.tokenOf("coach").scopes("activity:read").bearer())
                .exchange()
                .expectStatus()
                .isOk());

        assertThat(organiser("coach")).isEqualTo(name);
        assertThat(view.get("organisers")).hasSize(2);
        assertThat(view.toString()).doesNotContain(name);
    }

    @Test
    void keepsTheNewestNameAndForgetsItWithTheAthlete() {
        tell("everyone", 5);
        names.keep(new AthleteId(circle.owner()), "Older", 4);
        assertThat(organiser("owner")).isEqualTo(name);

        AccountDeletion.decide(circle.owner());
        AccountDeletion.awaitAnswer(circle.owner(), 1);

        assertThat(SqlSearch.of(database).find(name)).isEmpty();
    }

    /** Announces the name and waits for it. */
    private void tell(String shownTo, long version) {
        UUID owner = circle.owner();
        Event event = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", owner.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", owner.toString()).put("displayName", name).put("version", version);
        ((ObjectNode) data.get("visibility")).put("profile", shownTo);
        KafkaEvents.send(event);
        await().atMost(ARRIVED).until(() -> name.equals(organiser("owner")) && name.equals(organiser("friend")));
    }

    private @Nullable String participant(String viewer) {
        return find(read(of(viewer).get("/" + id + "/participants")).get("items"), "athleteId", "name");
    }

    private @Nullable String organiser(String viewer) {
        return find(of(viewer).view(id).get("organisers"), "athleteId", "name");
    }

    private @Nullable String writer(String viewer) {
        return find(read(of(viewer).get("/" + id + "/announcements")).get("items"), "writtenBy", "writerName");
    }

    private @Nullable String find(JsonNode people, String who, String member) {
        return people.valueStream()
                .filter(person ->
                        person.get(who).asString().equals(circle.owner().toString()))
                .map(person -> person.path(member))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElse(null);
    }

    private GroupTrainingClient of(String viewer) {
        return GroupTrainingClient.of(circle.person(viewer), port);
    }
}
