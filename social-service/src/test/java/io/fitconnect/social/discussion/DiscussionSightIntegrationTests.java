package io.fitconnect.social.discussion;

import static io.fitconnect.social.discussion.SharedTraining.id;
import static io.fitconnect.social.discussion.SharedTraining.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.subject.SubjectKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sees what others say, and who may delete it. */
@RunningSocialService
class DiscussionSightIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String TOLD = "social.interaction";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private JdbcClient jdbc;

    private SharedTraining shared;
    private Talker owner;
    private Talker friend;
    private UUID training;
    private String subject;

    @BeforeEach
    void shareATraining() {
        shared = SharedTraining.announce(port, managementPort, jdbc);
        owner = shared.owner();
        friend = shared.friend();
        training = shared.training();
        subject = shared.subject();
    }

    @Test
    void showsNothingOfABlockedPersonNorOfAPrivateTraining() {
        Talker blocked = Talker.ofNewAthlete(port);
        JsonNode comment = blocked.say(subject, "Hello");
        friend.answer(subject, id(comment), "Who are you?");
        friend.say(subject, "Bye");
        blocked.react(subject, "like");
        block(friend.id(), blocked.id());

        assertThat(texts(friend.get(subject + "/comments"))).containsExactly("Bye");
        assertThat(friend.get(subject).get("comments").intValue()).isEqualTo(1);
        assertThat(friend.get(subject).at("/reactions/total").intValue()).isZero();
        assertThat(friend.get(subject + "/reactions").get("items")).isEmpty();
        assertThat(friend.status("GET", subject + "/comments/" + id(comment))).isEqualTo(404);
        assertThat(owner.get(subject).get("comments").intValue()).isEqualTo(3);
        assertThat(summaries(friend, training, UUID.randomUUID()).get("items")).hasSize(1);

        Announced.training(owner.id(), training, "only-me", 1);
        await().atMost(SOON).until(() -> friend.status("GET", subject) == 404);
        assertThat(summaries(friend, training).get("items")).isEmpty();
        assertThat(friend.send("POST", subject + "/comments", Talker.text("Hello"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hidesFromEverybodyWhoIsBehindABlockWithTheOwnerWhileItStands() {
        Talker rude = Talker.ofNewAthlete(port);
        JsonNode insult = rude.say(subject, "An insult");
        friend.answer(subject, id(insult), "Stop it");
        JsonNode word = friend.say(subject, "A fine run");
        rude.answer(subject, id(word), "It was not");
        rude.react(subject, "funny");
        rude.react(subject + "/comments/" + id(word), "funny");
        block(rude.id(), owner.id());

        for (Talker reader : List.of(owner, friend, Talker.ofNewAthlete(port))) {
            JsonNode page = reader.get(subject + "/comments");
            assertThat(texts(page)).containsExactly("A fine run");
            assertThat(page.at("/items/0/answers/count").intValue()).isZero();
            assertThat(page.at("/items/0/reactions/total").intValue()).isZero();
            assertThat(reader.get(subject).get("comments").intValue()).isEqualTo(1);
            assertThat(reader.get(subject).at("/reactions/total").intValue()).isZero();
            assertThat(reader.get(subject + "/reactions").get("items")).isEmpty();
            assertThat(summaries(reader, training).at("/items/0/comments").intValue())
                    .isEqualTo(1);
            assertThat(reader.status("GET", subject + "/comments/" + id(insult)))
                    .isEqualTo(404);
            assertThat(reader.status("GET", subject + "/comments/" + id(insult) + "/versions"))
                    .isEqualTo(404);
        }
        assertThat(shared.differences()).isEmpty();

        unblock(rude.id(), owner.id());
        assertThat(texts(friend.get(subject + "/comments"))).containsExactly("A fine run", "An insult");
        assertThat(owner.get(subject).get("comments").intValue()).isEqualTo(4);
        assertThat(owner.get(subject).at("/reactions/total").intValue()).isEqualTo(1);
    }

    @Test
    void hidesInAClubWhoIsBehindABlockWithItsOwner() {
        String club = club();
        Talker rude = Talker.ofNewAthlete(port);
        rude.send("PUT", club + "/membership", null);
        friend.send("PUT", club + "/membership", null);
        String talk = "/api/v1/discussions" + club.substring("/api/v1".length());
        JsonNode comment = friend.say(talk, "Who runs on Sunday?");
        rude.say(talk, "Nobody with the owner");
        block(owner.id(), rude.id());
        rude.react(talk + "/comments/" + id(comment), "funny");
        rude.answer(talk, id(comment), "Not @{" + friend.id() + "}");

        assertThat(texts(friend.get(talk + "/comments"))).containsExactly("Who runs on Sunday?");
        assertThat(friend.get(talk).get("comments").intValue()).isEqualTo(1);
        assertThat(texts(rude.get(talk + "/comments")))
                .as("learns nothing of the block")
                .containsExactly("Nobody with the owner", "Who runs on Sunday?");
        assertThat(rude.get(talk).get("comments").intValue()).isEqualTo(3);
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from due_work"
                                        + " where queue in ('comment-tellings', 'reaction-tellings')")
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(KafkaEvents.list(TOLD, friend.id().toString())).isEmpty();
    }

    @Test
    void letsThoseTalkWhoTakePartInAGroupTraining() {
        UUID ride = UUID.randomUUID();
        String path = SubjectKey.groupTraining(ride).path();
        Announced.groupTraining(owner.id(), ride, "only-me");
        Announced.participation(friend.id(), ride, "going", 1);
        await().atMost(SOON).until(() -> friend.status("GET", path) == 200);
        friend.say(path, "Where do we meet?");
        EventContracts.assertValid(KafkaEvents.await(TOLD, owner.id().toString(), "commented.v1"));
        assertThat(Talker.ofNewAthlete(port).status("GET", path)).isEqualTo(404);

        Announced.participation(friend.id(), ride, "removed", 2);
        await().atMost(SOON).until(() -> friend.status("GET", path) == 404);
    }

    @Test
    void letsTheHostDeleteAndNobodyElse() {
        JsonNode comment = friend.say(subject, "Buy cheap shoes");
        Talker third = Talker.ofNewAthlete(port);

        assertThat(third.status("DELETE", subject + "/comments/" + id(comment))).isEqualTo(403);
        assertThat(owner.status("DELETE", subject + "/comments/" + id(comment))).isEqualTo(204);
        assertThat(owner.status("DELETE", subject + "/comments/" + id(comment))).isEqualTo(404);
    }

    @Test
    void letsThoseDeleteWhoLeadTheClub() {
        String club = club();
        Talker moderator = Talker.ofNewAthlete(port);
        List.of(friend, moderator).forEach(one -> one.send("PUT", club + "/membership", null));
        assertThat(owner.send("PUT", club + "/members/" + moderator.id() + "/role", "{\"role\": \"moderator\"}")
                        .statusCode())
                .isLessThan(300);
        String talk = "/api/v1/discussions" + club.substring("/api/v1".length());
        String ofFriend = talk + "/comments/" + id(friend.say(talk, "Buy cheap shoes"));
        String ofModerator = talk + "/comments/" + id(moderator.say(talk, "Be kind"));
        String ofOwner = talk + "/comments/" + id(owner.say(talk, "Welcome"));

        assertThat(friend.status("DELETE", ofModerator)).isEqualTo(403);
        assertThat(moderator.status("DELETE", ofOwner)).as("of a higher role").isEqualTo(403);
        Talker equal = Talker.ofNewAthlete(port);
        equal.send("PUT", club + "/membership", null);
        owner.send("PUT", club + "/members/" + equal.id() + "/role", "{\"role\": \"moderator\"}");
        assertThat(equal.status("DELETE", ofModerator)).as("of the same role").isEqualTo(403);
        assertThat(moderator.status("DELETE", ofFriend)).isEqualTo(204);
        assertThat(owner.status("DELETE", ofModerator)).isEqualTo(204);
        assertThat(texts(friend.get(talk + "/comments"))).containsExactly("Welcome");

        String late = talk + "/comments/" + id(friend.say(talk, "Bye"));
        friend.status("DELETE", club + "/membership");
        assertThat(moderator.status("DELETE", late)).as("of who left").isEqualTo(204);
    }

    @Test
    void letsOrganisersDeleteInAGroupTraining() {
        UUID ride = UUID.randomUUID();
        String path = SubjectKey.groupTraining(ride).path();
        Announced.groupTraining(owner.id(), ride, "everyone");
        await().atMost(SOON).until(() -> friend.status("GET", path) == 200);
        String comment = path + "/comments/" + id(friend.say(path, "Buy cheap shoes"));

        assertThat(Talker.ofNewAthlete(port).status("DELETE", comment)).isEqualTo(403);
        assertThat(owner.status("DELETE", comment)).isEqualTo(204);
    }

    /** As a block is kept: once for each direction. */
    private void block(UUID athlete, UUID other) {
        jdbc.sql("insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)"
                        + " values (:one, :other, false, false, false, true, 1),"
                        + " (:other, :one, false, false, false, true, 1)")
                .param("one", athlete)
                .param("other", other)
                .update();
    }

    private void unblock(UUID athlete, UUID other) {
        jdbc.sql("update relation set blocked = false where athlete_id in (:both) and other_id in (:both)")
                .param("both", List.of(athlete, other))
                .update();
    }

    private JsonNode summaries(Talker viewer, UUID... trainings) {
        List<Map<String, Object>> subjects = List.of(trainings).stream()
                .map(id -> Map.<String, Object>of("kind", "training", "athleteId", owner.id(), "id", id))
                .toList();
        String body = JsonMapper.shared().writeValueAsString(Map.of("subjects", subjects));
        return Talker.json(viewer.send("POST", "/api/v1/discussions/summaries", body), 200);
    }

    /** A new club of the owner's that everyone may join; returns its address. */
    private String club() {
        String body = "{\"name\": \"Talkers " + UUID.randomUUID().toString().substring(0, 8) + "\"}";
        return "/api/v1/clubs/"
                + Talker.json(owner.send("POST", "/api/v1/clubs", body), 201)
                        .get("id")
                        .asString();
    }
}
