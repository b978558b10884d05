package io.fitconnect.training.grouptraining.club;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.run;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import io.fitconnect.training.grouptraining.series.MakeOccurrences;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A moderator plans a group training for the members of a club. */
@RunningTrainingService
class ClubTrainingIntegrationTests {

    private static final String SERIES = "/api/v1/group-training-series";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private MakeOccurrences makeOccurrences;

    private AnnouncedClub club;
    private GroupTrainingClient moderator;
    private GroupTrainingClient member;
    private GroupTrainingClient stranger;
    private String id;

    @BeforeEach
    void plan() {
        club = new AnnouncedClub(jdbc);
        moderator = GroupTrainingClient.ofNewAthlete(port);
        member = GroupTrainingClient.ofNewAthlete(port);
        stranger = GroupTrainingClient.ofNewAthlete(port);
        club.join(moderator.athlete(), "moderator");
        club.join(member.athlete(), "member");
        id = moderator.schedule(clubRun(3));
    }

    @Test
    void showsItToMembersAloneWhoJoinAndAreListed() {
        JsonNode seen = member.view(id);
        assertThat(seen.get("clubId").asString()).isEqualTo(club.id().toString());
        assertThat(list(member, "upcoming")).containsExactly(id);
        assertThat(member.join(id)).isEqualTo("going");
        assertThat(moderator.participants(id, "going"))
                .containsExactly(
                        moderator.athlete().toString(), member.athlete().toString());

        assertThat(status(stranger.get("/" + id))).isEqualTo(404);
        assertThat(stranger.joinStatus(id)).isEqualTo(404);
        assertThat(status(stranger.get("/clubs/" + club.id()))).isEqualTo(404);
        assertThat(status(member.get("/clubs/" + UUID.randomUUID()))).isEqualTo(404);
        assertThat(KafkaEvents.await("training.group-training", id, "group-training-scheduled.v1", 1))
                .extracting(event -> event.data().at("/groupTraining/clubId").asString())
                .containsExactly(club.id().toString());
    }

    @Test
    void hidesItFromWhoLeavesAndKeepsItForWhoTakesPart() {
        GroupTrainingClient former = GroupTrainingClient.ofNewAthlete(port);
        club.join(former.athlete(), "member");
        assertThat(status(former.get("/" + id))).isEqualTo(200);
        member.join(id);

        club.end(former.athlete());
        club.end(member.athlete());

        assertThat(status(former.get("/" + id))).isEqualTo(404);
        assertThat(former.joinStatus(id)).isEqualTo(404);
        assertThat(status(former.get("/clubs/" + club.id()))).isEqualTo(404);
        assertThat(member.view(id).has("clubId"))
                .as("the club of a former member")
                .isFalse();
        assertThat(status(member.get("/clubs/" + club.id()))).isEqualTo(404);
        moderator
                .send(HttpMethod.DELETE, PATH + "/" + id + "/participants/" + member.athlete(), null)
                .expectStatus()
                .isNoContent();
        assertThat(status(member.get("/" + id))).as("removed too").isEqualTo(404);
    }

    @Test
    void hidesFromTheClubWhatModeratorsHide() {
        GroupTrainingClient other = GroupTrainingClient.ofNewAthlete(port);
        club.join(other.athlete(), "member");
        member.join(id);
        assertThat(list(other, "upcoming")).containsExactly(id);

        Event taken = EventContracts.exampleEvent(
                "social", "moderation", "measure-taken", moderator.athlete().toString());
        ((ObjectNode) taken.data())
                .put("accountId", moderator.athlete().toString())
                .put("decisionId", UUID.randomUUID().toString())
                .putObject("subject")
                .put("kind", "group-training")
                .put("id", id);
        KafkaEvents.send(taken);
        await().atMost(Duration.ofSeconds(30)).until(() -> status(other.get("/" + id)) == 404);

        assertThat(list(other, "upcoming")).isEmpty();
        assertThat(other.joinStatus(id)).isEqualTo(404);
        assertThat(member.view(id).get("id").asString()).as("takes part").isEqualTo(id);
        assertThat(KafkaEvents.await("training.group-training", id, "group-training-changed.v1", 1))
                .allSatisfy(
                        event -> assertThat(event.data().get("groupTraining").has("clubId"))
                                .isFalse());
    }

    @Test
    void isNoLongerTheClubsWhenItsOrganiserIsNoMember() {
        club.end(moderator.athlete());

        assertThat(status(member.get("/" + id))).isEqualTo(404);
        assertThat(list(member, "upcoming")).isEmpty();
        assertThat(moderator.view(id).has("clubId")).isFalse();
    }

    @Test
    void hidesItBehindABlockWithTheOrganiserAndNotTheClub() {
        String other = otherLeader().schedule(clubRun(4));
        block(member.athlete(), moderator.athlete());

        assertThat(status(member.get("/" + id))).isEqualTo(404);
        assertThat(member.joinStatus(id)).isEqualTo(404);
        assertThat(list(member, "upcoming")).containsExactly(other);
    }

    @Test
    void isPlannedByWhoLeadsTheClub() {
        for (GroupTrainingClient other : List.of(member, stranger)) {
            assertThat(status(other.send(HttpMethod.POST, PATH, clubRun(5)))).isEqualTo(403);
        }
        assertThat(status(moderator.send(
                        HttpMethod.POST,
                        PATH,
                        clubRun(5)
                                .replace(club.id().toString(), UUID.randomUUID().toString()))))
                .as("a club that is nowhere")
                .isEqualTo(403);
        for (String role : List.of("owner", "administrator")) {
            GroupTrainingClient leader = GroupTrainingClient.ofNewAthlete(port);
            club.join(leader.athlete(), role);
            leader.schedule(clubRun(5));
        }

        club.join(moderator.athlete(), "member");

        assertThat(status(moderator.send(HttpMethod.POST, PATH, clubRun(6)))).isEqualTo(403);
        assertThat(status(member.get("/" + id))).as("planned before").isEqualTo(200);
        assertThat(moderator.change(id, "{\"name\": \"Still mine\"}")).isEqualTo(200);
    }

    @Test
    void takesTheClubFromItsOrganiserAlone() {
        String own = moderator.schedule(run(inDays(5), 5).replace("everyone", "only-me"));
        assertThat(status(member.get("/" + own))).isEqualTo(404);

        assertThat(moderator.change(own, clubPatch())).isEqualTo(200);
        assertThat(status(member.get("/" + own))).isEqualTo(200);
        member.join(own);
        moderator
                .send(HttpMethod.PUT, PATH + "/" + own + "/co-organisers/" + member.athlete(), null)
                .expectStatus()
                .isNoContent();
        assertThat(member.change(own, "{\"clubId\": null}"))
                .as("a co-organiser")
                .isEqualTo(403);
        assertThat(moderator.change(own, "{\"clubId\": null}")).isEqualTo(200);
        assertThat(list(member, "upcoming")).containsExactly(id);
    }

    @Test
    void listsComingOnesByStartAndPastOnesBackwards() {
        String later = moderator.schedule(clubRun(9));
        String soon = moderator.schedule(clubRun(1));
        moderator.send(HttpMethod.POST, PATH + "/" + soon + "/cancellation", "{\"reason\": \"Ice\"}");
        String past = moderator.schedule(clubRun(2));
        String pastToo = moderator.schedule(clubRun(2));
        begin(past, 3);
        begin(pastToo, 2);

        assertThat(list(member, "upcoming")).containsExactly(soon, id, later);
        assertThat(list(member, "past")).containsExactly(pastToo, past);
        JsonNode page = read(member.get("/clubs/" + club.id() + "?limit=2"));
        JsonNode rest = read(member.get("/clubs/" + club.id() + "?limit=2&cursor="
                + page.get("nextCursor").asString()));
        assertThat(rest.at("/items/0/id").asString()).isEqualTo(later);
        assertThat(status(member.get("/clubs/" + club.id() + "?list=own"))).isEqualTo(400);
        assertThat(status(stranger.get("/clubs/" + club.id() + "?limit=0"))).isEqualTo(400);
    }

    @Test
    void showsAMinorsNoFurtherThanTheSettingForTrainings() {
        minor(moderator.athlete(), "friends");
        assertThat(status(member.get("/" + id))).isEqualTo(404);
        assertThat(list(member, "upcoming")).isEmpty();

        minor(moderator.athlete(), "clubs");

        assertThat(status(member.get("/" + id))).isEqualTo(200);
        assertThat(list(member, "upcoming")).containsExactly(id);
    }

    @Test
    void makesASeriesOfTheClubWhileItsOrganiserLeads() {
        assertThat(status(member.send(HttpMethod.POST, SERIES, series()))).isEqualTo(403);
        JsonNode series = read(
                moderator.send(HttpMethod.POST, SERIES, series()).expectStatus().isCreated());
        UUID seriesId = UUID.fromString(series.get("id").asString());
        assertThat(series.get("clubId").asString()).isEqualTo(club.id().toString());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> list(member, "upcoming").size() == 4);

        club.join(moderator.athlete(), "member");
        makeAgain(seriesId);
        assertThat(list(member, "upcoming")).as("of one who leads no more").containsExactly(id);

        club.join(moderator.athlete(), "administrator");
        makeAgain(seriesId);
        assertThat(list(member, "upcoming")).hasSize(4);
    }

    /** As if none had been made. */
    private void makeAgain(UUID series) {
        jdbc.sql("delete from group_training where series_id = ?").param(series).update();
        jdbc.sql("update group_training_series set made_until = null where id = ?")
                .param(series)
                .update();
        makeOccurrences.handle(series, moment -> {}, () -> {});
    }

    private GroupTrainingClient otherLeader() {
        GroupTrainingClient leader = GroupTrainingClient.ofNewAthlete(port);
        club.join(leader.athlete(), "administrator");
        return leader;
    }

    private String clubRun(int days) {
        return run(inDays(days), 20).replace("\"everyone\"", "\"only-me\", \"clubId\": \"" + club.id() + "\"");
    }

    private String clubPatch() {
        return "{\"clubId\": \"%s\"}".formatted(club.id());
    }

    private String series() {
        return """
                {"rule": "FREQ=DAILY;COUNT=3", "localStart": "%sT08:00:00", "timeZone": "Europe/Berlin", "name": "Club run",
                 "sport": "running", "durationSeconds": 3600, "clubId": "%s"}""".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(7), club.id());
    }

    private List<String> list(GroupTrainingClient viewer, String which) {
        return read(viewer.get("/clubs/" + club.id() + "?limit=100&list=" + which)
                        .expectStatus()
                        .isOk())
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private void begin(String training, int daysAgo) {
        jdbc.sql("update group_training set start_time = :start where id = :id")
                .param("start", inDays(-daysAgo).atOffset(ZoneOffset.UTC))
                .param("id", UUID.fromString(training))
                .update();
    }

    private void block(UUID athlete, UUID other) {
        Event event = EventContracts.exampleEvent("social", "relation", "relation-changed", athlete.toString());
        ((ObjectNode) event.data())
                .put("athleteId", athlete.toString())
                .put("otherId", other.toString())
                .put("blocked", true);
        KafkaEvents.send(event);
        await().atMost(Duration.ofSeconds(30)).until(() -> !visibilities.maySeeInClub(other, athlete, club.id()));
    }

    private void minor(UUID athlete, String trainings) {
        Event event = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", athlete.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", athlete.toString())
                .put("minor", true)
                .put("version", trainings.equals("friends") ? 1 : 2);
        data.set("visibility", JsonMapper.shared().<JsonNode>valueToTree(Map.of("trainings", trainings)));
        KafkaEvents.send(event);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        visibilities.defaultOf(athlete, "trainings").wireName().equals(trainings));
    }
}
