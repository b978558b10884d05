package io.fitconnect.gamification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.OpenApiContract;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The service as others see it: trainings in, points, awards and boards out. */
@RunningGamificationService
class GamificationServiceIntegrationTests {

    private static final String DAY = "2026-11-21";
    private static final String START = DAY + "T05:00:00Z";
    private static final String AWARDS = "gamification.award";
    private static final long HOUR = 588;

    @LocalServerPort
    private int port;

    @Test
    void givesPointsAndAwardsWithTheirReason() {
        Contestant runner = Contestant.unknown(port);
        UUID training = runner.run(START);

        runner.awaitPoints(HOUR);

        JsonNode award = runner.get("/api/v1/achievements/awards").at("/items/0");
        assertThat(award.get("achievement").asString()).isEqualTo("first-training");
        assertThat(award.get("trainingId").asString()).isEqualTo(training.toString());
        assertThat(award.get("day").asString()).isEqualTo(DAY);
        KafkaEvents.await(AWARDS, runner.id().toString(), "award-earned.v1");
        assertThat(KafkaEvents.list(AWARDS, runner.id().toString())).allSatisfy(EventContracts::assertValid);
    }

    @Test
    void takesBackWhatATrashedTrainingGave() {
        Contestant runner = Contestant.unknown(port);
        UUID training = runner.run(START);
        runner.awaitPoints(HOUR);

        runner.trash(training, 4);

        runner.awaitPoints(0);
        assertThat(runner.get("/api/v1/achievements/awards").get("items")).isEmpty();
        KafkaEvents.await(AWARDS, runner.id().toString(), "award-withdrawn.v1");
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        Contestant runner = Contestant.unknown(port);
        UUID training = UUID.randomUUID();
        runner.trash(training, 4);
        runner.announce(training, UUID.randomUUID(), START, 3, "upload");
        runner.run("2026-11-22T05:00:00Z");

        runner.awaitPoints(HOUR);
    }

    @Test
    void givesNothingForTheSameHourTwice() {
        Contestant runner = Contestant.unknown(port);
        runner.run(START);
        runner.run(START);

        runner.awaitJson(
                "/api/v1/achievements/points",
                page -> assertThat(page.get("items")).hasSize(2));
        assertThat(runner.points()).isEqualTo(HOUR);
    }

    @Test
    void showsABoardWithNeighboursToItsAdults() {
        String region = "XA";
        Contestant first = Contestant.adult(port, region);
        Contestant second = Contestant.adult(port, region);
        String board = "/api/v1/boards/region?period=month&day=" + DAY;
        first.run(START);
        first.run("2026-11-22T05:00:00Z");
        second.run(START);

        second.awaitJson(board, shown -> {
            assertThat(shown.get("members").intValue()).isEqualTo(2);
            assertThat(shown.at("/own/rank").intValue()).isEqualTo(2);
            assertThat(shown.at("/rows/0/score").longValue()).isEqualTo(2 * HOUR);
            assertThat(shown.at("/rows/0/name").asString("")).startsWith("Name ");
            assertThat(shown.at("/rows/1/own").booleanValue()).isTrue();
        });
    }

    @Test
    void countsNoEntryByHandOnABoard() {
        Contestant athlete = Contestant.adult(port, "XB");
        athlete.announce(UUID.randomUUID(), UUID.randomUUID(), START, 0, "manual");
        athlete.awaitPoints(HOUR);

        JsonNode board = athlete.get("/api/v1/boards/region?period=all-time");
        assertThat(board.get("members").intValue()).isZero();
    }

    @Test
    void keepsChildrenAndWhoOptedOutOffTheBoard() {
        String region = "XC";
        String board = "/api/v1/boards/region?period=all-time";
        Contestant adult = Contestant.adult(port, region);
        adult.run(START);
        adult.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(1));

        adult.profile(1, region, true);
        adult.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isZero());
        adult.profile(2, region, false);
        adult.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(1));

        adult.put("/api/v1/boards/listing", "{\"listed\": false}")
                .expectStatus()
                .isOk();
        adult.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isZero());
    }

    @Test
    void hidesTwoFromEachOtherBehindABlock() {
        String region = "XD";
        String board = "/api/v1/boards/region?period=all-time";
        Contestant first = Contestant.adult(port, region);
        Contestant second = Contestant.adult(port, region);
        first.run(START);
        first.run("2026-11-22T05:00:00Z");
        second.run(START);
        second.awaitJson(
                board, shown -> assertThat(shown.at("/own/rank").intValue()).isEqualTo(2));

        first.block(second);

        second.awaitJson(board, shown -> {
            assertThat(shown.get("members").intValue()).isEqualTo(1);
            assertThat(shown.at("/own/rank").intValue()).isEqualTo(1);
            assertThat(shown.get("rows")).hasSize(1);
        });
        assertThat(second.get("/api/v1/boards/region/rows?period=all-time").get("rows"))
                .hasSize(1);
    }

    @Test
    void suspendsAnImpossibleRunUntilAnAppealIsGranted() {
        Contestant runner = Contestant.unknown(port);
        Contestant moderator = Contestant.unknown(port);
        UUID activity = UUID.randomUUID();
        runner.announce(UUID.randomUUID(), activity, START, 0, "upload");
        runner.awaitPoints(HOUR);

        runner.record(activity, 600);

        runner.awaitPoints(0);
        JsonNode flag = runner.get("/api/v1/fairness-flags").at("/items/0");
        assertThat(flag.get("kind").asString()).isEqualTo("speed");
        assertThat(flag.get("measured").doubleValue())
                .isGreaterThan(flag.get("limit").doubleValue());
        String id = flag.get("id").asString();

        runner.put("/api/v1/fairness-flags/" + id + "/appeal", "{\"text\": \"The track was downhill.\"}")
                .expectStatus()
                .isOk();
        String decision = "/api/v1/fairness-appeals/" + runner.id() + "/" + id + "/decision";
        runner.putAsModerator(decision, "{\"lifted\": true, \"note\": \"Mine\"}")
                .expectStatus()
                .isEqualTo(409);
        moderator
                .putAsModerator(decision, "{\"lifted\": true, \"note\": \"It is.\"}")
                .expectStatus()
                .isOk();

        assertThat(runner.points()).isEqualTo(HOUR);
        List<Event> told = KafkaEvents.await(AWARDS, runner.id().toString(), "flag-decided.v1", 1);
        assertThat(told).last().satisfies(EventContracts::assertValid);
    }

    @Test
    void suspendsATrainingForAFlagAgainstOneOfItsMergedRecordings() {
        Contestant runner = Contestant.unknown(port);
        UUID watch = UUID.randomUUID();
        runner.runRecordedBy(START, UUID.randomUUID(), watch);
        runner.awaitPoints(HOUR);

        runner.record(watch, 600);

        runner.awaitPoints(0);
    }

    @Test
    void aNewUploadOfTheSameGainsNothing() {
        Contestant runner = Contestant.unknown(port);
        for (int upload = 0; upload < 2; upload++) {
            UUID training = UUID.randomUUID();
            UUID activity = UUID.randomUUID();
            runner.record(activity, 600);
            runner.announce(training, activity, START, 0, "upload");
            int flags = upload + 1;
            runner.awaitJson(
                    "/api/v1/fairness-flags",
                    page -> assertThat(page.get("items")).hasSize(flags));
            runner.trash(training, 1);
        }
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(runner.points()).isZero());
    }

    @Test
    void ranksNoRouteWithoutAClock() {
        Contestant athlete = Contestant.adult(port, "XG");
        UUID route = UUID.randomUUID();
        String board = "/api/v1/boards/region?period=all-time";
        athlete.announce(UUID.randomUUID(), route, START, 0, "upload");
        athlete.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(1));

        athlete.recordRoute(route);

        athlete.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isZero());
        assertThat(athlete.points()).isEqualTo(HOUR);
        assertThat(athlete.get("/api/v1/fairness-flags").get("items")).isEmpty();
    }

    @Test
    void hidesAnAccountFromTheBoardUntilItIsShownAgain() {
        Contestant first = Contestant.adult(port, "XH");
        Contestant second = Contestant.adult(port, "XH");
        String board = "/api/v1/boards/region?period=all-time";
        first.run(START);
        second.run(START);
        second.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(2));

        first.hide(true);
        second.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(1));
        first.hide(false);
        second.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(2));
    }

    @Test
    void showsFriendsOnlyToEachOther() {
        Contestant first = Contestant.adult(port, "XI");
        Contestant friend = Contestant.adult(port, "XI");
        Contestant blocked = Contestant.adult(port, "XI");
        Contestant unlisted = Contestant.adult(port, "XI");
        String board = "/api/v1/boards/friends?period=all-time";
        List.of(first, friend, blocked, unlisted).forEach(one -> one.run(START));
        List.of(friend, blocked, unlisted).forEach(first::befriend);
        first.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(4));

        unlisted.put("/api/v1/boards/listing", "{\"listed\": false}")
                .expectStatus()
                .isOk();
        first.block(blocked);

        first.awaitJson(
                board, shown -> assertThat(shown.get("members").intValue()).isEqualTo(2));
        assertThat(friend.get(board).get("members").intValue()).isEqualTo(2);
        assertThat(blocked.get(board).get("members").intValue()).isEqualTo(1);
    }

    @Test
    void refusesPositionsAndDaysThatNothingHas() {
        Contestant athlete = Contestant.unknown(port);
        for (String position : List.of(
                "{\"day\":\"+999999999-12-31\",\"rule\":\"a\",\"tier\":1,\"occasion\":\"once\"}",
                "{\"day\":\"2026-11-21\",\"rule\":\"\\u0000\",\"tier\":1,\"occasion\":\"once\"}")) {
            String cursor =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
            athlete.tryGet("/api/v1/achievements/awards?cursor=" + cursor)
                    .expectStatus()
                    .isBadRequest();
        }
        athlete.tryGet("/api/v1/boards/world?day=9999-12-31").expectStatus().isBadRequest();
        athlete.tryGet("/api/v1/boards/world?day=1899-12-31").expectStatus().isBadRequest();
    }

    @Test
    void judgesARecordingAgainAsTheSportThatItsAthleteSays() {
        Contestant athlete = Contestant.unknown(port);
        UUID training = UUID.randomUUID();
        UUID activity = UUID.randomUUID();
        athlete.announce(training, activity, START, 0, "upload");
        athlete.record(activity, 600);
        athlete.awaitJson(
                "/api/v1/fairness-flags", page -> assertThat(page.get("items")).hasSize(1));

        athlete.change(training, activity, START, 1, "cycling");

        athlete.awaitPoints(480);
        assertThat(athlete.get("/api/v1/fairness-flags").get("items")).isEmpty();
        athlete.change(training, activity, START, 2, "running");
        athlete.awaitPoints(0);
    }

    @Test
    void forgetsAFlagAndItsAppealWithTheDeletedTraining() {
        Contestant athlete = Contestant.unknown(port);
        UUID training = UUID.randomUUID();
        UUID activity = UUID.randomUUID();
        athlete.announce(training, activity, START, 0, "upload");
        athlete.record(activity, 600);
        athlete.awaitJson(
                "/api/v1/fairness-flags", page -> assertThat(page.get("items")).hasSize(1));
        String id = athlete.get("/api/v1/fairness-flags").at("/items/0/id").asString();
        athlete.put("/api/v1/fairness-flags/" + id + "/appeal", "{\"text\": \"It is mine.\"}")
                .expectStatus()
                .isOk();
        Contestant moderator = Contestant.unknown(port);
        String appeals = "/api/v1/fairness-appeals?limit=100";
        assertThat(moderator.getAsModerator(appeals).toString()).contains(id);

        athlete.delete(training, activity);

        athlete.awaitJson(
                "/api/v1/fairness-flags", page -> assertThat(page.get("items")).isEmpty());
        assertThat(moderator.getAsModerator(appeals).toString()).doesNotContain(id);
        moderator
                .putAsModerator(
                        "/api/v1/fairness-appeals/" + athlete.id() + "/" + id + "/decision",
                        "{\"lifted\": true, \"note\": \"It is.\"}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void appealsOnce() {
        Contestant athlete = Contestant.unknown(port);
        UUID activity = UUID.randomUUID();
        athlete.record(activity, 600);
        athlete.awaitJson(
                "/api/v1/fairness-flags", page -> assertThat(page.get("items")).hasSize(1));
        String appeal = "/api/v1/fairness-flags/"
                + athlete.get("/api/v1/fairness-flags").at("/items/0/id").asString() + "/appeal";

        athlete.put(appeal, "{\"text\": \"It is mine.\"}").expectStatus().isOk();
        athlete.put(appeal, "{\"text\": \"It is mine.\"}").expectStatus().isOk();
        athlete.put(appeal, "{\"text\": \"Really.\"}").expectStatus().isEqualTo(409);
    }

    @Test
    void shows404ForAClubOfOthersAnd409WithoutARegion() {
        Contestant stranger = Contestant.unknown(port);

        stranger.tryGet("/api/v1/boards/clubs/" + UUID.randomUUID())
                .expectStatus()
                .isNotFound();
        stranger.tryGet("/api/v1/boards/region").expectStatus().isEqualTo(409);
        stranger.tryGet("/api/v1/boards/club").expectStatus().isNotFound();
    }

    @Test
    void describesItsApiAsItIs() {
        OpenApiContract.assertUnchanged("gamification-service", "http://localhost:" + port);
    }
}
