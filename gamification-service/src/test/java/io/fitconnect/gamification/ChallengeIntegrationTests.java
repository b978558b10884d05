package io.fitconnect.gamification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** The id of somebody without a name would tell who it is. */
    @Test
    void aCursorOfParticipantsNamesNobody() {
        String id = published();
        List<Contestant> runners =
                Stream.generate(() -> Contestant.adult(port, "YB")).limit(3).toList();
        for (Contestant runner : runners) {
            runner.profile(1, "YC", false, "only-me");
            runner.awaitJson(
                    "/api/v1/boards/listing",
                    listing -> assertThat(listing.path("region").asString("")).isEqualTo("YC"));
            runner.put(PATH + "/" + id + "/participation", "{}").expectStatus().isOk();
        }
        Contestant reader = Contestant.adult(port, "YB");
        String page = PATH + "/" + id + "/participants?limit=1";

        JsonNode first = reader.get(page);
        String cursor = first.get("nextCursor").asString();
        JsonNode second = reader.get(page + "&cursor=" + cursor);

        String inside = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        assertThat(runners).allSatisfy(runner -> {
            assertThat(first.toString()).doesNotContain(runner.id().toString());
            assertThat(inside).doesNotContain(runner.id().toString());
        });
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("nextCursor")).isTrue();
        Contestant.adult(port, "YB")
                .tryGet(page + "&cursor=" + cursor)
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void childrenAndWhoOptedOutAreInNoTeamThatOthersSee() {
        UUID club = UUID.randomUUID();
        Contestant maker = member(club);
        Contestant child = member(club);
        Contestant unlisted = member(club);
        child.profile(1, "YE", true);
        child.awaitJson(
                "/api/v1/boards/listing",
                listing -> assertThat(listing.get("shownToStrangers").booleanValue())
                        .isFalse());
        unlisted.put("/api/v1/boards/listing", "{\"listed\": false}")
                .expectStatus()
                .isOk();
        String id = maker.post(
                        PATH,
                        challenge("club")
                                .replace(
                                        "\"goal\"",
                                        "\"clubId\": \"" + club
                                                + "\", \"teamScoring\": \"sum\", \"team\": \"Red\", \"goal\""))
                .get("id")
                .asString();
        child.put(PATH + "/" + id + "/participation", "{\"team\": \"Green\"}")
                .expectStatus()
                .isOk();
        unlisted.put(PATH + "/" + id + "/participation", "{\"team\": \"Blue\"}")
                .expectStatus()
                .isOk();

        assertThat(maker.get(PATH + "/" + id + "/teams").get("teams")).hasSize(1);
        assertThat(maker.get(PATH + "/" + id + "/participants").get("items")).hasSize(1);
        assertThat(maker.get(PATH + "/" + id).get("members").intValue()).isEqualTo(1);
        assertThat(child.get(PATH + "/" + id + "/teams").get("teams")).hasSize(2);
        JsonNode board = maker.get("/api/v1/boards/clubs/" + club + "?period=all-time");
        assertThat(board.get("members").intValue()).isZero();
    }

    @Test
    void aBlockEndsAChallengeForBothAndBothMayLeave() {
        Contestant maker = Contestant.adult(port, "YD");
        Contestant friend = Contestant.adult(port, "YD");
        maker.befriend(friend);
        String id = maker.post(PATH, challenge("friends")).get("id").asString();
        friend.awaitJson(
                PATH, page -> assertThat(page.at("/items/0/id").asString("")).isEqualTo(id));
        friend.put(PATH + "/" + id + "/participation", "{}").expectStatus().isOk();

        maker.block(friend);

        maker.awaitJson(
                PATH + "/" + id,
                shown -> assertThat(shown.get("members").intValue()).isEqualTo(1));
        assertThat(maker.get(PATH + "/" + id + "/participants").get("items")).hasSize(1);
        friend.tryGet(PATH + "/" + id).expectStatus().isNotFound();
        friend.tryGet(PATH + "/" + id + "/participants").expectStatus().isNotFound();
        assertThat(friend.get(PATH + "?joined=true").get("items")).isEmpty();
        friend.put(PATH + "/" + id + "/participation", "{}").expectStatus().isNotFound();
        friend.delete(PATH + "/" + id + "/participation").expectStatus().isNoContent();
        friend.delete(PATH + "/" + id + "/participation").expectStatus().isNotFound();
    }

    @Test
    void onlyTheInvitedFindAChallengeByInvitation() {
        Contestant maker = Contestant.adult(port, "YF");
        Contestant friend = Contestant.adult(port, "YF");
        Contestant other = Contestant.adult(port, "YF");
        maker.befriend(friend);
        maker.befriend(other);
        String id = maker.post(PATH, challenge("invited")).get("id").asString();
        String path = PATH + "/" + id;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> maker.put(path + "/invitations/" + friend.id(), "")
                        .expectStatus()
                        .isNoContent());

        JsonNode found = friend.get(path);
        assertThat(found.at("/inviter/athleteId").asString(""))
                .isEqualTo(maker.id().toString());
        assertThat(friend.get(PATH).at("/items/0/id").asString("")).isEqualTo(id);
        other.tryGet(path).expectStatus().isNotFound();
        other.put(path + "/participation", "{}").expectStatus().isNotFound();
        Event told = KafkaEvents.await("gamification.award", friend.id().toString(), "challenge-invited.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().get("otherId").asString()).isEqualTo(maker.id().toString());
        JsonNode invited = maker.get(path + "/invitations").get("invitations");
        assertThat(invited).hasSize(1);
        assertThat(invited.get(0).get("athleteId").asString())
                .isEqualTo(friend.id().toString());

        friend.put(path + "/participation", "{}").expectStatus().isOk();

        assertThat(friend.get(path).has("inviter")).isFalse();
        assertThat(maker.get(path + "/invitations").get("invitations")).isEmpty();
        assertThat(maker.get(path).get("members").intValue()).isEqualTo(2);
        maker.put(path + "/invitations/" + friend.id(), "").expectStatus().isNoContent();
        assertThat(maker.get(path + "/invitations").get("invitations")).isEmpty();
        assertThat(KafkaEvents.list("gamification.award", friend.id().toString()))
                .filteredOn(event -> event.is("challenge-invited.v1"))
                .hasSize(1);
    }

    @Test
    void whoDeclinesSeesItNoMoreAndIsNotAskedAgain() {
        Contestant maker = Contestant.adult(port, "YF");
        Contestant friend = Contestant.adult(port, "YF");
        maker.befriend(friend);
        String path =
                PATH + "/" + maker.post(PATH, challenge("invited")).get("id").asString();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> maker.put(path + "/invitations/" + friend.id(), "")
                        .expectStatus()
                        .isNoContent());

        friend.delete(path + "/invitation").expectStatus().isNoContent();
        friend.delete(path + "/invitation").expectStatus().isNoContent();
        maker.put(path + "/invitations/" + friend.id(), "").expectStatus().isNoContent();
        maker.delete(path + "/invitations/" + friend.id()).expectStatus().isNoContent();
        maker.put(path + "/invitations/" + friend.id(), "").expectStatus().isNoContent();

        friend.tryGet(path).expectStatus().isNotFound();
        assertThat(maker.get(path + "/invitations")
                        .at("/invitations/0/declined")
                        .booleanValue())
                .isTrue();
        assertThat(KafkaEvents.list("gamification.award", friend.id().toString()))
                .filteredOn(event -> event.is("challenge-invited.v1"))
                .hasSize(1);
    }

    @Test
    void anInvitationThatWasTakenBackOrLiesBehindABlockOpensNothing() {
        Contestant maker = Contestant.adult(port, "YF");
        Contestant friend = Contestant.adult(port, "YF");
        maker.befriend(friend);
        String path =
                PATH + "/" + maker.post(PATH, challenge("invited")).get("id").asString();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> maker.put(path + "/invitations/" + friend.id(), "")
                        .expectStatus()
                        .isNoContent());
        maker.delete(path + "/invitations/" + friend.id()).expectStatus().isNoContent();
        friend.tryGet(path).expectStatus().isNotFound();

        maker.put(path + "/invitations/" + friend.id(), "").expectStatus().isNoContent();
        friend.tryGet(path).expectStatus().isOk();
        friend.block(maker);
        friend.awaitMissing(path);
        assertThat(maker.get(path + "/invitations").get("invitations")).isEmpty();
        maker.put(path + "/invitations/" + friend.id(), "").expectStatus().isNotFound();
    }

    @Test
    void invitesFriendsAloneAndOnlyWhereItIsByInvitation() {
        Contestant maker = Contestant.adult(port, "YF");
        Contestant stranger = Contestant.adult(port, "YF");
        Contestant friend = Contestant.adult(port, "YF");
        maker.befriend(friend);
        String byInvitation = maker.post(PATH, challenge("invited")).get("id").asString();
        String ofFriends = maker.post(PATH, challenge("friends")).get("id").asString();
        friend.awaitJson(
                PATH, page -> assertThat(page.at("/items/0/id").asString("")).isEqualTo(ofFriends));

        maker.put(PATH + "/" + byInvitation + "/invitations/" + stranger.id(), "")
                .expectStatus()
                .isNotFound();
        maker.put(PATH + "/" + byInvitation + "/invitations/" + UUID.randomUUID(), "")
                .expectStatus()
                .isNotFound();
        maker.put(PATH + "/" + ofFriends + "/invitations/" + friend.id(), "")
                .expectStatus()
                .isEqualTo(409);
        friend.put(PATH + "/" + ofFriends + "/invitations/" + stranger.id(), "")
                .expectStatus()
                .isNotFound();
        friend.hide(true);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> maker.put(PATH + "/" + byInvitation + "/invitations/" + friend.id(), "")
                        .expectStatus()
                        .isNotFound());
    }

    @Test
    void refusesDaysThatNoCalendarHolds() {
        Contestant maker = Contestant.unknown(port);
        for (String day : List.of("+999999999-12-31", "-0044-03-15", "9999-12-31")) {
            maker.tryPost(
                            PATH,
                            challenge("own")
                                    .replace(today.minusDays(3).toString(), day)
                                    .replace(today.plusDays(30).toString(), day))
                    .expectStatus()
                    .isBadRequest();
        }
    }

    private Contestant member(UUID club) {
        Contestant member = Contestant.adult(port, "YE");
        member.joinClub(club);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> member.tryGet("/api/v1/boards/clubs/" + club)
                        .expectStatus()
                        .isOk());
        return member;
    }

    private String published() {
        return Contestant.unknown(port)
                .postAsEditor("/api/v1/world-challenges", challenge("world").replace("\"audience\": \"world\",", ""))
                .get("id")
                .asString();
    }

    private String challenge(String audience) {
        return """
            {"title": "Twenty kilometres", "audience": "%s",
             "goal": {"measure": "distance", "from": "%s", "until": "%s", "target": 2000000}}\
            """.formatted(audience, today.minusDays(3), today.plusDays(30));
    }
}
