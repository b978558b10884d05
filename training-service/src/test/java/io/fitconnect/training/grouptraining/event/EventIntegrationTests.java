package io.fitconnect.training.grouptraining.event;

import static io.fitconnect.training.grouptraining.GroupTrainingClient.PATH;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.inDays;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.read;
import static io.fitconnect.training.grouptraining.GroupTrainingClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.access.Circle;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.RunningTrainingService;
import io.fitconnect.training.grouptraining.GroupTrainingClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A mass start in two waves a minute apart, and who finishes when. */
@RunningTrainingService
class EventIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WAVES = """
            {"waves": [{"name": "Red", "offsetSeconds": 0}, {"name": "Blue", "offsetSeconds": 60}]}""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private final Instant start = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    private EventStage stage;
    private GroupTrainingClient organiser;
    private GroupTrainingClient runner;
    private String run;

    @BeforeEach
    void meet() {
        stage = new EventStage(jdbc, dueWork, transactions);
        organiser = GroupTrainingClient.ofNewAthlete(port);
        runner = GroupTrainingClient.ofNewAthlete(port);
        run = organiser.schedule(GroupTrainingClient.run(inDays(3), null));
        runner.join(run);
        assertThat(switchOn(organiser, WAVES)).isEqualTo(204);
    }

    @AfterEach
    void stop() {
        stage.stop(run);
    }

    @Test
    void showsWavesToThoseWhoTakePart() {
        JsonNode event = view(runner);

        assertThat(event.at("/waves/1/name").asString()).isEqualTo("Blue");
        assertThat(Duration.between(
                        Instant.parse(event.at("/waves/0/startTime").asString()),
                        Instant.parse(event.at("/waves/1/startTime").asString())))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(event.get("wave").asInt()).isBetween(0, 1);
        assertThat(event.has("finish")).isFalse();
        assertThat(status(GroupTrainingClient.ofNewAthlete(port).get("/" + run + "/event")))
                .isEqualTo(403);
    }

    @Test
    void isSwitchedByOrganisersUntilTheStart() {
        assertThat(switchOn(runner, WAVES)).isEqualTo(404);
        assertThat(switchOn(organiser, "{\"waves\": []}")).isEqualTo(400);
        assertThat(switchOn(organiser, """
                        {"waves": [{"name": "Red", "offsetSeconds": 60}, {"name": "Blue", "offsetSeconds": 0}]}""")).isEqualTo(400);
        assertThat(switchOff()).isEqualTo(204);
        assertThat(view(runner).get("waves")).isEmpty();
        assertThat(status(runner.get("/" + run + "/event/ranking"))).isEqualTo(404);
        assertThat(switchOn(organiser, WAVES)).isEqualTo(204);

        stage.begin(run, start);

        assertThat(switchOn(organiser, WAVES)).isEqualTo(409);
        assertThat(switchOff()).isEqualTo(409);
    }

    @Test
    void keepsAFinishAndItsCorrection() {
        stage.begin(run, start);

        JsonNode first = finish(runner, 1_800);
        assertThat(first.get("elapsedMillis").asLong())
                .isEqualTo(1_800_000 - 60_000L * first.get("wave").asInt());
        assertThat(finish(runner, 1_800)).as("the same again").isEqualTo(first);
        JsonNode corrected = finish(runner, 1_801);
        assertThat(corrected.get("revision").asInt()).isEqualTo(1);
        assertThat(view(runner).get("finish")).isEqualTo(corrected);

        assertThat(status(runner.send(HttpMethod.DELETE, address("/finish"), null)))
                .isEqualTo(204);
        assertThat(view(runner).has("finish")).isFalse();
    }

    @Test
    void refusesWhatCannotBeWithoutTellingStrangers() {
        assertThat(status(send(runner, Instant.now()))).as("before the start").isEqualTo(422);
        GroupTrainingClient stranger = GroupTrainingClient.ofNewAthlete(port);
        assertThat(status(send(stranger, Instant.now()))).isEqualTo(404);
        run = organiser.schedule(GroupTrainingClient.run(inDays(3), null));
        runner.join(run);
        switchOn(organiser, WAVES);
        stage.begin(run, start);

        assertThat(status(send(runner, Instant.now().plus(Duration.ofHours(1)))))
                .isEqualTo(422);
        JsonNode seen =
                read(send(stranger, start.plusSeconds(1_800)).expectStatus().isNotFound());
        String nowhere = UUID.randomUUID().toString();
        JsonNode absent = read(stranger.send(
                        HttpMethod.PUT, PATH + "/" + nowhere + "/event/finish", document(start.plusSeconds(1_800)))
                .expectStatus()
                .isNotFound());
        assertThat(seen.get("detail").asString().replace(run, nowhere))
                .isEqualTo(absent.get("detail").asString());
    }

    @Test
    void ranksByTheTimeSinceEachWavesStart() {
        stage.begin(run, start);
        assertThat(ranking(runner).has("asOf")).as("none was made").isFalse();
        long slow = finish(runner, 2_400).get("elapsedMillis").asLong();
        long fast = finish(organiser, 1_200).get("elapsedMillis").asLong();

        stage.rank(run);
        JsonNode ranking = await().atMost(SOON)
                .until(() -> ranking(runner), page -> page.get("finished").asInt() == 2);

        assertThat(ranking.at("/items/0/athleteId").asString())
                .isEqualTo(organiser.athlete().toString());
        assertThat(ranking.at("/items/0/elapsedMillis").asLong()).isEqualTo(fast);
        assertThat(ranking.at("/items/1/elapsedMillis").asLong()).isEqualTo(slow);
        assertThat(ranking.get("staleSeconds").asLong()).isBetween(0L, SOON.toSeconds());
        assertThat(own(runner).get("rank").asInt()).isEqualTo(2);
        assertThat(status(GroupTrainingClient.ofNewAthlete(port).get("/" + run + "/event/ranking")))
                .isEqualTo(403);

        organiser
                .send(HttpMethod.DELETE, PATH + "/" + run + "/participants/" + runner.athlete(), null)
                .expectStatus()
                .isNoContent();
        await().atMost(SOON).until(() -> ranking(organiser).get("finished").asInt() == 1);
    }

    @Test
    void pagesThroughTheRankingByCursor() {
        stage.begin(run, start);
        stage.finish(run, 250, start.plusSeconds(3_000));
        finish(runner, 3_400);
        stage.rank(run);
        JsonNode page = await().atMost(SOON)
                .until(() -> ranking(runner), first -> first.get("finished").asInt() == 251);
        int listed = page.get("items").size();
        int pages = 1;
        while (page.has("nextCursor")) {
            page = read(runner.get("/" + run + "/event/ranking?cursor="
                            + page.get("nextCursor").asString())
                    .expectStatus()
                    .isOk());
            listed += page.get("items").size();
            pages++;
        }

        assertThat(listed).isEqualTo(251);
        assertThat(pages).isEqualTo(3);
        assertThat(own(runner).get("rank").asInt()).isEqualTo(251);
        assertThat(status(runner.get("/" + run + "/event/ranking?cursor=nonsense")))
                .isEqualTo(400);
    }

    @Test
    void listsNobodyBehindABlock() {
        Circle circle = new Circle();
        circle.awaitRelations(visibilities);
        GroupTrainingClient owner = GroupTrainingClient.of(circle.owner(), port);
        GroupTrainingClient blocked = GroupTrainingClient.of(circle.other("blocked"), port);
        owner.join(run);
        blocked.join(run);
        stage.begin(run, start);
        finish(owner, 1_300);
        finish(blocked, 1_300);
        stage.rank(run);

        JsonNode seen = await().atMost(SOON)
                .until(() -> ranking(owner), page -> page.get("finished").asInt() == 2);

        assertThat(seen.get("items")).hasSize(1);
        assertThat(ranking(runner).get("items")).hasSize(2);
    }

    @Test
    void leavesWithItsAthlete() {
        stage.begin(run, start);
        finish(runner, 1_800);
        finish(organiser, 1_800);
        stage.rank(run);
        await().atMost(SOON).until(() -> ranking(organiser).get("finished").asInt() == 2);
        UUID athlete = runner.athlete();
        assertThat(ArchiveProbe.read(athlete, archives).get("event-finishes.json"))
                .hasSize(1);

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(SqlSearch.of(database).find(athlete.toString())).isEmpty();
        await().atMost(SOON).until(() -> ranking(organiser).get("items").size() == 1);
    }

    private JsonNode finish(GroupTrainingClient athlete, int seconds) {
        return read(send(athlete, start.plusSeconds(seconds)).expectStatus().isOk());
    }

    private ResponseSpec send(GroupTrainingClient athlete, Instant finishedAt) {
        return athlete.send(HttpMethod.PUT, address("/finish"), document(finishedAt));
    }

    private static String document(Instant finishedAt) {
        return "{\"finishedAt\": \"%s\"}".formatted(finishedAt);
    }

    private JsonNode view(GroupTrainingClient athlete) {
        return read(athlete.get("/" + run + "/event").expectStatus().isOk());
    }

    private JsonNode ranking(GroupTrainingClient athlete) {
        return read(athlete.get("/" + run + "/event/ranking").expectStatus().isOk());
    }

    private JsonNode own(GroupTrainingClient athlete) {
        return read(athlete.get("/" + run + "/event/ranking/me").expectStatus().isOk());
    }

    private int switchOn(GroupTrainingClient athlete, String waves) {
        return status(athlete.send(HttpMethod.PUT, address(""), waves));
    }

    private int switchOff() {
        return status(organiser.send(HttpMethod.DELETE, address(""), null));
    }

    private String address(String path) {
        return PATH + "/" + run + "/event" + path;
    }
}
