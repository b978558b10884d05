package io.fitconnect.training;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Trainings and group trainings about which moderators take measures. */
@RunningTrainingService
class ModerationIntegrationTests {

    private static final String INVITATIONS = "/api/v1/group-training-invitations/";
    private static final String CHANGED = "group-training-changed.v1";

    /** Each takes back what is one's own. */
    private static final Set<String> OPEN_DELETIONS = Set.of(
            "/api/v1/group-trainings/{id}/event/finish",
            "/api/v1/group-trainings/{id}/event/position-sharing",
            "/api/v1/group-trainings/{id}/recording",
            "/api/v1/group-trainings/{id}/participation");

    @LocalServerPort
    private int port;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private List<AthleteArchive> archives;

    private Circle circle;
    private long revision;

    @BeforeEach
    void meetPeople() {
        circle = new Circle();
        circle.show(Map.of("trainings", "everyone"), false, 1);
        circle.awaitShown(visibilities, "trainings");
        circle.awaitRelations(visibilities);
    }

    @Test
    void hidesATrainingWhileAMeasureStands() {
        String id = enter();
        String etag = seen("owner", "/api/v1/trainings/" + id).get("etag").asString();
        assertThat(canSee("friend", id)).isTrue();

        UUID decision = UUID.randomUUID();
        take(decision, "training", id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(canSee("friend", id)).isFalse());

        JsonNode own = seen("owner", "/api/v1/trainings/" + id);
        assertThat(own.get("hiddenByModerators").asBoolean()).isTrue();
        assertThat(own.get("visibility").asString()).as("the athlete's choice").isEqualTo("everyone");
        assertThat(own.get("etag").asString()).isNotEqualTo(etag);
        assertThat(seen("owner", shared("")).at("/items/0/id").asString()).isEqualTo(id);
        assertThat(lastEvent().data().get("visibility").asString()).isEqualTo("only-me");
        EventContracts.assertValid(lastEvent());
        patch(id, "{\"name\": \"Still hidden\", \"visibility\": \"friends\"}");
        assertThat(canSee("friend", id)).isFalse();

        lift(decision, "training", id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(canSee("friend", id)).isTrue());
        assertThat(canSee("stranger", id)).as("the athlete's choice holds").isFalse();
        assertThat(seen("owner", "/api/v1/trainings/" + id).has("hiddenByModerators"))
                .isFalse();
        assertThat(lastEvent().data().get("visibility").asString()).isEqualTo("friends");
    }

    @Test
    void hidesATrainingUntilTheLastMeasureIsLifted() {
        String id = enter();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID liftedBefore = UUID.randomUUID();
        lift(liftedBefore, "training", id);
        take(liftedBefore, "training", id);
        awaitTaken(UUID.randomUUID());
        assertThat(canSee("stranger", id)).as("lifted before it came").isTrue();

        take(first, "training", id);
        take(second, "training", id);
        lift(first, "training", id);
        awaitTaken(UUID.randomUUID());
        assertThat(canSee("stranger", id)).isFalse();

        lift(second, "training", id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(canSee("stranger", id)).isTrue());
        take(first, "training", id);
        awaitTaken(UUID.randomUUID());
        assertThat(canSee("stranger", id)).as("a measure that came again").isTrue();
    }

    @Test
    void leavesAnothersTrainingAlone() {
        String id = enter();

        send("measure-taken", circle.other("friend"), UUID.randomUUID(), "training", id);
        send("measure-taken", circle.owner(), UUID.randomUUID(), "comment", id);
        awaitTaken(UUID.randomUUID());

        assertThat(canSee("stranger", id)).isTrue();
    }

    @Test
    void letsNoHiddenOrganiserWriteToParticipants() {
        GroupTrainingClient organiser = person("owner");
        String id = organiser.schedule(run(inDays(5), 10));
        hideAccount(true);

        assertThat(status(organiser.send(HttpMethod.POST, path(id) + "/announcements", "{\"text\": \"Read this\"}")))
                .isEqualTo(403);
        assertThat(organiser.change(id, "{\"name\": \"Read this\"}")).isEqualTo(403);

        hideAccount(false);
        assertThat(organiser.change(id, "{\"name\": \"A quiet run\"}")).isEqualTo(200);
    }

    @Test
    void letsAHiddenAccountLeaveAndCancelGroupTrainingsAndNothingElse() {
        GroupTrainingClient organiser = person("owner");
        GroupTrainingClient suspended = person("friend");
        String id = organiser.schedule(run(inDays(5), 10));
        String other = organiser.schedule(run(inDays(6), 10));
        String own = suspended.schedule(run(inDays(7), 10));
        String secret = read(organiser.send(HttpMethod.POST, path(other) + "/invitation-link", null))
                .get("secret")
                .asString();
        assertThat(suspended.join(id)).isEqualTo("going");
        assertThat(person("follower").join(id)).isEqualTo("going");
        String appointed = path(id) + "/co-organisers/" + circle.other("friend");
        assertThat(status(organiser.send(HttpMethod.PUT, appointed, null))).isEqualTo(204);
        hideAccount(circle.other("friend"), true);

        assertThat(suspended.joinStatus(other)).isEqualTo(403);
        assertThat(status(suspended.send(HttpMethod.PUT, INVITATIONS + secret + "/participation", null)))
                .isEqualTo(403);
        assertThat(status(suspended.send(HttpMethod.POST, GroupTrainingClient.PATH, run(inDays(8), 10))))
                .isEqualTo(403);
        assertThat(status(suspended.send(HttpMethod.POST, path(id) + "/invitation-link", null)))
                .isEqualTo(403);
        assertThat(status(suspended.send(HttpMethod.DELETE, path(id) + "/invitation-link", null)))
                .isEqualTo(403);
        assertThat(status(suspended.send(
                        HttpMethod.DELETE, path(id) + "/participants/" + circle.other("follower"), null)))
                .isEqualTo(403);
        assertThat(organiser.view(other).get("going").asInt()).isEqualTo(1);
        assertThat(organiser.participants(id, "going"))
                .contains(circle.other("follower").toString());

        assertThat(unguarded(suspended)).isEmpty();
        assertThat(openDeletions()).containsExactlyInAnyOrderElementsOf(OPEN_DELETIONS);
        suspended.leave(id);
        assertThat(status(suspended
                        .http()
                        .post()
                        .uri(path(own) + "/cancellation")
                        .header(HttpHeaders.IF_MATCH, "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"reason\": \"Ask the moderators\"}")
                        .exchange()))
                .isEqualTo(200);
    }

    /** What a hidden account is let through to, among all that writes to a group training. */
    private List<String> unguarded(GroupTrainingClient hidden) {
        List<String> open = new ArrayList<>();
        guarded((method, pattern) -> {
            String path = pattern.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            if (!(method == RequestMethod.DELETE && OPEN_DELETIONS.contains(pattern))
                    && !pattern.endsWith("/cancellation")
                    && status(hidden.send(HttpMethod.valueOf(method.name()), path, "{}")) != 403) {
                open.add(method + " " + pattern);
            }
        });
        return open;
    }

    private Set<String> openDeletions() {
        Set<String> open = new TreeSet<>();
        guarded((method, pattern) -> {
            if (method == RequestMethod.DELETE) {
                open.add(pattern);
            }
        });
        open.removeIf(pattern -> status(person("friend")
                        .send(
                                HttpMethod.DELETE,
                                pattern.replaceAll("\\{\\w+}", UUID.randomUUID().toString()),
                                null))
                == 403);
        return open;
    }

    private void guarded(BiConsumer<RequestMethod, String> each) {
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .forEach((request, handler) -> request.getMethodsCondition().getMethods().stream()
                        .filter(method -> method != RequestMethod.GET)
                        .forEach(method -> request.getPatternValues().stream()
                                .filter(pattern -> pattern.startsWith("/api/v1/group-training"))
                                .forEach(pattern -> each.accept(method, pattern)))));
    }

    private void hideAccount(boolean isHidden) {
        hideAccount(circle.owner(), isHidden);
    }

    /** As auth-service announces it. */
    private void hideAccount(UUID account, boolean isHidden) {
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, ?, now())"
                        + " on conflict (account_id) do update set hidden = excluded.hidden")
                .params(account, isHidden)
                .update();
    }

    @Test
    void hidesAGroupTrainingFromAllButThoseWhoTakePart() {
        GroupTrainingClient organiser = person("owner");
        String id = organiser.schedule(run(inDays(5), 10));
        String secret = read(organiser.send(HttpMethod.POST, path(id) + "/invitation-link", null))
                .get("secret")
                .asString();
        assertThat(person("friend").join(id)).isEqualTo("going");
        assertThat(invite(organiser, id, "follower")).isEqualTo(204);
        assertThat(person("follower").list("upcoming")).containsExactly(id);
        assertThat(status(person("stranger").get("/" + id))).isEqualTo(200);

        UUID decision = UUID.randomUUID();
        take(decision, "group-training", id);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> status(person("stranger").get("/" + id)) == 404);

        assertThat(organiser.view(id).get("hiddenByModerators").asBoolean()).isTrue();
        assertThat(organiser.view(id).get("visibility").asString()).isEqualTo("everyone");
        assertThat(person("friend").view(id).has("hiddenByModerators")).isFalse();
        assertThat(person("friend").list("upcoming")).containsExactly(id);
        assertThat(status(person("follower").get("/" + id))).as("invited").isEqualTo(404);
        assertThat(person("follower").list("upcoming")).isEmpty();
        assertThat(person("follower").joinStatus(id)).isEqualTo(404);
        assertThat(status(person("stranger").send(HttpMethod.PUT, INVITATIONS + secret + "/participation", null)))
                .isEqualTo(404);
        assertThat(invite(organiser, id, "club-member")).isEqualTo(409);
        assertThat(status(organiser.send(HttpMethod.POST, path(id) + "/invitation-link", null)))
                .isEqualTo(409);
        Event told = KafkaEvents.await("training.group-training", id, CHANGED);
        EventContracts.assertValid(told);
        assertThat(told.data().at("/groupTraining/visibility").asString()).isEqualTo("only-me");
        assertThat(told.data().at("/groupTraining/hidden").asBoolean()).isTrue();
        assertThat(told.data().get("changes").get(0).asString()).isEqualTo("visibility");
        assertThat(told.data().has("changedBy")).isFalse();
        assertThat(organiser.change(id, "{\"name\": \"Still hidden\", \"visibility\": \"friends\"}"))
                .isEqualTo(200);
        assertThat(status(person("stranger").get("/" + id))).isEqualTo(404);

        lift(decision, "group-training", id);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> status(person("follower").get("/" + id)) == 200);
        assertThat(organiser.view(id).has("hiddenByModerators")).isFalse();
        JsonNode shown = KafkaEvents.await("training.group-training", id, CHANGED, 3)
                .get(2)
                .data()
                .get("groupTraining");
        assertThat(shown.get("visibility").asString()).isEqualTo("friends");
        assertThat(shown.has("hidden")).isFalse();
        assertThat(ArchiveProbe.read(circle.owner(), archives).get("moderation-measures.json"))
                .hasSize(1);
    }

    private String enter() {
        String location = String.valueOf(http("owner")
                .post()
                .uri("/api/v1/trainings")
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600, "visibility": "everyone"}""")
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void patch(String id, String body) {
        http("owner")
                .patch()
                .uri("/api/v1/trainings/" + id)
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** Asks in the three ways in which trainings are shown, which agree. */
    private boolean canSee(String viewer, String id) {
        boolean shown = status(http(viewer).get().uri(shared("/" + id)).exchange()) == 200;
        assertThat(seen(viewer, shared("")).toString().contains(id))
                .as("listed")
                .isEqualTo(shown);
        assertThat(seen(viewer, "/api/v1/shared-trainings?training=" + circle.owner() + ":" + id)
                        .toString()
                        .contains(id))
                .as("on a card")
                .isEqualTo(shown);
        return shown;
    }

    private String shared(String rest) {
        return "/api/v1/athletes/" + circle.owner() + "/trainings" + rest;
    }

    private JsonNode seen(String viewer, String path) {
        return read(http(viewer).get().uri(path).exchange().expectStatus().isOk());
    }

    private Event lastEvent() {
        List<Event> told = KafkaEvents.list("training.training", circle.owner().toString());
        return told.get(told.size() - 1);
    }

    private RestTestClient http(String viewer) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.athlete(circle.person(viewer)).bearer())
                .build();
    }

    private GroupTrainingClient person(String viewer) {
        return GroupTrainingClient.of(circle.person(viewer), port);
    }

    private static String path(String id) {
        return GroupTrainingClient.PATH + "/" + id;
    }

    private int invite(GroupTrainingClient organiser, String id, String viewer) {
        return status(organiser.send(HttpMethod.PUT, path(id) + "/participants/" + circle.other(viewer), null));
    }

    private void take(UUID decision, String kind, String subject) {
        send("measure-taken", circle.owner(), decision, kind, subject);
    }

    private void lift(UUID decision, String kind, String subject) {
        send("measure-lifted", circle.owner(), decision, kind, subject);
    }

    /** Waits until all measures before were taken: they come in their order. */
    private void awaitTaken(UUID decision) {
        take(decision, "training", UUID.randomUUID().toString());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> String.valueOf(
                                ArchiveProbe.read(circle.owner(), archives).get("moderation-measures.json"))
                        .contains(decision.toString()));
    }

    private void send(String type, UUID account, UUID decision, String kind, String subject) {
        revision++;
        Event event = EventContracts.exampleEvent("social", "moderation", type, account.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("accountId", account.toString())
                .put("decisionId", decision.toString())
                .put("revision", revision);
        data.putObject("subject").put("kind", kind).put("id", subject);
        EventContracts.assertValid(event);
        KafkaEvents.send(event);
    }
}
