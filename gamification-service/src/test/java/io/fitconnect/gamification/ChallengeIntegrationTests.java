package io.fitconnect.gamification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Challenges: made, found, joined, moved by trainings. */
@RunningGamificationService
class ChallengeIntegrationTests {

    private static final String PATH = "/api/v1/challenges";

    @LocalServerPort
    private int port;

    private final LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);

    @Test
    void friendsFindItJoinAndMoveIt() {
        Contestant maker = Contestant.adult(port, "YA");
        Contestant friend = Contestant.adult(port, "YA");
        Contestant stranger = Contestant.adult(port, "YA");
        maker.befriend(friend);
        String id = maker.post(PATH, challenge("friends")).get("id").asString();

        friend.awaitJson(
                PATH, page -> assertThat(page.at("/items/0/id").asString("")).isEqualTo(id));
        stranger.tryGet(PATH + "/" + id).expectStatus().isNotFound();
        friend.run(today + "T05:00:00Z");
        friend.awaitPoints(588);
        friend.put(PATH + "/" + id + "/participation", "{}").expectStatus().isOk();

        JsonNode joined = friend.get(PATH + "/" + id);
        assertThat(joined.get("members").intValue()).isEqualTo(2);
        assertThat(joined.at("/progress/value").longValue()).isEqualTo(1_000_000);
        UUID second = friend.run(today.minusDays(1) + "T05:00:00Z");
        friend.awaitJson(
                PATH + "/" + id,
                moved -> assertThat(moved.at("/progress/value").longValue()).isEqualTo(2_000_000));
        assertThat(friend.get(PATH + "/" + id).at("/progress/reachedDay").asString(""))
                .isEqualTo(today.toString());
        Event told = KafkaEvents.await("gamification.award", friend.id().toString(), "challenge-reached.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().get("ownerId").asString()).isEqualTo(maker.id().toString());

        friend.trash(second, 9);
        friend.awaitJson(
                PATH + "/" + id,
                back -> assertThat(back.path("progress").has("reachedDay")).isFalse());
        JsonNode participants = maker.get(PATH + "/" + id + "/participants").get("items");
        assertThat(participants.get(0).get("athleteId").asString())
                .isEqualTo(friend.id().toString());
    }

    @Test
    void anEntryByHandCountsForOneselfAlone() {
        Contestant maker = Contestant.unknown(port);
        String own = maker.post(PATH, challenge("own")).get("id").asString();
        String shared = maker.post(PATH, challenge("friends")).get("id").asString();

        maker.announce(UUID.randomUUID(), UUID.randomUUID(), today + "T05:00:00Z", 0, "manual");

        maker.awaitJson(
                PATH + "/" + own,
                moved -> assertThat(moved.at("/progress/value").longValue()).isEqualTo(1_000_000));
        assertThat(maker.get(PATH + "/" + shared).at("/progress/value").longValue())
                .isZero();
    }

    @Test
    void teamsCompete() {
        Contestant maker = Contestant.unknown(port);
        Contestant friend = Contestant.unknown(port);
        maker.befriend(friend);
        maker.run(today + "T05:00:00Z");
        maker.awaitPoints(588);
        String id = maker.post(
                        PATH,
                        challenge("friends")
                                .replace("\"goal\"", "\"teamScoring\": \"mean\", \"team\": \"Red\", \"goal\""))
                .get("id")
                .asString();
        friend.awaitJson(
                PATH, page -> assertThat(page.at("/items/0/id").asString("")).isEqualTo(id));

        friend.put(PATH + "/" + id + "/participation", "{}").expectStatus().isBadRequest();
        friend.put(PATH + "/" + id + "/participation", "{\"team\": \"Blue\"}")
                .expectStatus()
                .isOk();

        JsonNode teams = friend.get(PATH + "/" + id + "/teams").get("teams");
        assertThat(teams).hasSize(2);
        assertThat(teams.get(0).get("team").asString()).isEqualTo("Red");
        assertThat(teams.get(0).get("score").longValue()).isEqualTo(1_000_000);
        assertThat(teams.get(1).get("own").booleanValue()).isTrue();
    }

    @Test
    void itsMakerRemovesItForAll() {
        Contestant maker = Contestant.unknown(port);
        String id = maker.post(PATH, challenge("own")).get("id").asString();

        maker.delete(PATH + "/" + id).expectStatus().isNoContent();

        maker.tryGet(PATH + "/" + id).expectStatus().isNotFound();
    }

    @Test
    void editorsTryAGoalOnThePastBeforeTheyPublishIt() {
        Contestant runner = Contestant.unknown(port);
        runner.run(today.minusDays(2) + "T05:00:00Z");
        runner.awaitPoints(588);
        String goal = """
            {"goal": {"measure": "distance", "from": "%s", "until": "%s", "target": 1}}\
            """.formatted(today, today.plusDays(30));

        JsonNode trial = runner.postAsEditor("/api/v1/world-challenges/trial", goal);

        assertThat(trial.get("until").asString()).isEqualTo(today.minusDays(1).toString());
        assertThat(trial.get("athletes").intValue()).isPositive();
        assertThat(trial.get("reached").intValue()).isPositive();
    }

    private String challenge(String audience) {
        return """
            {"title": "Twenty kilometres", "audience": "%s",
             "goal": {"measure": "distance", "from": "%s", "until": "%s", "target": 2000000}}\
            """.formatted(audience, today.minusDays(3), today.plusDays(30));
    }
}
