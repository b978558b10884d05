package io.fitconnect.gamification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.SqlSearch;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An account's end: nothing of the athlete stays in any table, nor on a board in memory. */
@RunningGamificationService
class GamificationErasureIntegrationTests {

    private static final String CHALLENGES = "/api/v1/challenges";
    private static final String BOARD = "/api/v1/boards/region?period=all-time";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    @Test
    void leavesNothingOfTheAthlete() {
        Contestant other = Contestant.adult(port, "XE");
        Contestant leaving = Contestant.adult(port, "XE");
        UUID activity = UUID.randomUUID();
        leaving.record(activity, 600);
        leaving.announce(UUID.randomUUID(), activity, "2026-11-21T05:00:00Z", 0, "upload");
        leaving.run("2026-11-22T05:00:00Z");
        leaving.awaitJson(
                "/api/v1/fairness-flags", page -> assertThat(page.get("items")).hasSize(1));
        other.awaitJson(
                BOARD, board -> assertThat(board.get("members").intValue()).isEqualTo(1));
        String own = challenge(leaving, "own");
        String friends = challenge(other, "friends");
        other.befriend(leaving);
        leaving.awaitJson(
                CHALLENGES + "/" + friends,
                found -> assertThat(found.get("own").booleanValue()).isFalse());
        leaving.put(CHALLENGES + "/" + friends + "/participation", "{}")
                .expectStatus()
                .isOk();
        String invited = challenge(other, "invited");
        other.put(CHALLENGES + "/" + invited + "/invitations/" + leaving.id(), "")
                .expectStatus()
                .isNoContent();

        Map<String, JsonNode> archive = ArchiveProbe.read(leaving.id(), archives);
        assertThat(archive).containsKeys("efforts.json", "awards.json", "flags.json", "board-scores.json");
        assertThat(archive)
                .containsKeys("standing.json", "board-listing.json", "judged-recordings.json", "challenges-made.json");
        assertThat(String.valueOf(archive.get("challenges.json"))).contains(own, friends);
        assertThat(String.valueOf(archive.get("challenge-invitations.json"))).contains(invited);
        assertThat(String.valueOf(archive.get("judged-recordings.json"))).contains(activity.toString());

        AccountDeletion.decide(leaving.id());

        AccountDeletion.awaitAnswer(leaving.id(), 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                SqlSearch.of(database).find(leaving.id().toString()))
                        .isEmpty());
        other.awaitJson(
                BOARD, board -> assertThat(board.get("members").intValue()).isZero());
        assertThat(other.get(CHALLENGES + "/" + friends).get("members").intValue())
                .isEqualTo(1);
    }

    private static String challenge(Contestant maker, String audience) {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        return maker.post(CHALLENGES, """
                        {"title": "Ten kilometres", "audience": "%s",
                         "goal": {"measure": "distance", "from": "%s", "until": "%s", "target": 1000000}}\
                        """.formatted(audience, today, today.plusDays(5)))
                .get("id")
                .asString();
    }
}
