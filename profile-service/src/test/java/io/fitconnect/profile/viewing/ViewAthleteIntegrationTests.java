package io.fitconnect.profile.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.profile.AthleteClient;
import io.fitconnect.profile.RunningProfileService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The matrix of viewers and visibilities, and that looking through another's eyes shows what that one sees. */
@RunningProfileService
class ViewAthleteIntegrationTests {

    private static final String PATH = "/api/v1/profiles/";
    private static final List<String> SCALE = List.of("only-me", "friends", "followers", "clubs", "everyone");

    /** From which place of the scale on each viewer sees; a block stands above all. */
    private static final List<String> SEES_FROM =
            List.of("owner", "friend", "follower", "club-member", "stranger", "blocked");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void showsAProfileToWhomItsAthleteChose() {
        AthleteClient owner = AthleteClient.registered(port);
        owner.patch(PATH + "me", "\"v0\"", "{\"birthDate\": \"1990-05-17\", \"weightKilograms\": 64.5}")
                .expectStatus()
                .isOk();
        Map<String, AthleteClient> viewers = Map.of(
                "friend", viewer(owner, true, true, false),
                "follower", viewer(owner, false, true, false),
                "club-member", clubMember(owner),
                "stranger", AthleteClient.registered(port),
                "blocked", viewer(owner, true, true, true));

        for (int place = 0; place < SCALE.size(); place++) {
            owner.patch(
                            PATH + "me/visibility",
                            "*",
                            "{\"profile\": \"everyone\", \"body\": \"%s\"}".formatted(SCALE.get(place)))
                    .expectStatus()
                    .isOk();
            for (Map.Entry<String, AthleteClient> viewer : viewers.entrySet()) {
                boolean sees = place >= SEES_FROM.indexOf(viewer.getKey());
                String seen = text(viewer.getValue(), PATH + owner.id());
                assertThat(seen.contains("64.5"))
                        .as(viewer.getKey() + " at " + SCALE.get(place))
                        .isEqualTo(sees);
                if (!viewer.getKey().equals("blocked")) {
                    assertThat(text(owner, PATH + "me/seen-as?viewer=" + viewer.getKey()))
                            .contains(seen);
                }
            }
            assertThat(text(owner, PATH + owner.id())).contains("64.5");
        }
    }

    @Test
    void showsGearToWhomItsAthleteChose() {
        AthleteClient owner = AthleteClient.registered(port);
        owner.patch(PATH + "me", "\"v0\"", "{\"birthDate\": \"1990-05-17\"}")
                .expectStatus()
                .isOk();
        owner.post("/api/v1/gear", "*", """
            {"kind": "shoes", "name": "Blue trainers", "note": "secret",
             "price": {"amount": 179.95, "currency": "EUR"}}\
            """).expectStatus().isCreated();
        Map<String, AthleteClient> viewers = Map.of(
                "friend", viewer(owner, true, true, false),
                "follower", viewer(owner, false, true, false),
                "club-member", clubMember(owner),
                "stranger", AthleteClient.registered(port),
                "blocked", viewer(owner, true, true, true));

        for (int place = 0; place < SCALE.size(); place++) {
            owner.patch(
                            PATH + "me/visibility",
                            "*",
                            "{\"profile\": \"everyone\", \"gear\": \"%s\"}".formatted(SCALE.get(place)))
                    .expectStatus()
                    .isOk();
            for (Map.Entry<String, AthleteClient> viewer : viewers.entrySet()) {
                boolean sees = place >= SEES_FROM.indexOf(viewer.getKey());
                viewer.getValue()
                        .get(PATH + owner.id() + "/gear")
                        .expectStatus()
                        .isEqualTo(sees ? 200 : 404);
            }
        }
        assertThat(text(AthleteClient.registered(port), PATH + owner.id() + "/gear"))
                .contains("Blue trainers")
                .doesNotContain("secret", "179.95");
    }

    @Test
    void hidesAProfileLikeOneThatIsNotThere() {
        AthleteClient owner = AthleteClient.registered(port); // of unknown age: friends
        AthleteClient stranger = AthleteClient.registered(port);
        AthleteClient friend = viewer(owner, true, true, false);
        AthleteClient blocked = viewer(owner, true, true, true);

        friend.get(PATH + owner.id()).expectStatus().isOk();
        String absent = problem(stranger, UUID.randomUUID());
        assertThat(problem(stranger, owner.id())).isEqualTo(absent);
        assertThat(problem(blocked, owner.id())).isEqualTo(absent);
        owner.get(PATH + "me/seen-as?viewer=stranger").expectBody().json("{\"visible\": false}");
        owner.get(PATH + "me/seen-as?viewer=aunt").expectStatus().isBadRequest();
    }

    @Test
    void announcesWhatHoldsAndRefusesAMinorsWideChoice() {
        AthleteClient owner = AthleteClient.registered(port);
        owner.patch(PATH + "me", "\"v0\"", "{\"birthDate\": \"2015-05-17\"}")
                .expectStatus()
                .isOk();

        owner.patch(PATH + "me/visibility", "\"v1\"", "{\"map\": \"friends\"}")
                .expectStatus()
                .isBadRequest();
        owner.patch(PATH + "me/visibility", "\"v1\"", "{\"gear\": \"only-me\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.gear")
                .isEqualTo("only-me")
                .jsonPath("$.profile")
                .isEqualTo("friends")
                .jsonPath("$.chosen[0]")
                .isEqualTo("gear");

        KafkaEvents.await("profile.athlete", owner.id().toString(), "athlete-changed.v1", 3);
        List<Event> told = KafkaEvents.list("profile.athlete", owner.id().toString());
        assertThat(told).allSatisfy(EventContracts::assertValid);
        assertThat(told)
                .last()
                .extracting(event -> event.data().get("visibility").toString())
                .isEqualTo(
                        "{\"profile\":\"friends\",\"trainings\":\"friends\",\"map\":\"only-me\",\"heartRate\":\"only-me\","
                                + "\"power\":\"only-me\",\"startTime\":\"only-me\",\"gear\":\"only-me\",\"body\":\"only-me\"}");
    }

    private AthleteClient viewer(AthleteClient owner, boolean friend, boolean follower, boolean blocked) {
        AthleteClient viewer = AthleteClient.registered(port);
        Event event = EventContracts.exampleEvent(
                "social", "relation", "relation-changed", owner.id().toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", owner.id().toString())
                .put("otherId", viewer.id().toString())
                .put("friend", friend)
                .put("follower", follower)
                .put("coach", false)
                .put("blocked", blocked);
        KafkaEvents.send(event);
        awaitRow("select count(*) from relation where other_id = ?", viewer.id());
        return viewer;
    }

    private AthleteClient clubMember(AthleteClient owner) {
        AthleteClient viewer = AthleteClient.registered(port);
        String club = UUID.randomUUID().toString();
        for (UUID member : List.of(owner.id(), viewer.id())) {
            Event event =
                    EventContracts.exampleEvent("social", "relation", "club-membership-changed", member.toString());
            ((ObjectNode) event.data()).put("athleteId", member.toString()).put("clubId", club);
            KafkaEvents.send(event);
            awaitRow("select count(*) from club_member where athlete_id = ?", member);
        }
        return viewer;
    }

    private void awaitRow(String count, UUID id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Integer.valueOf(1).equals(jdbc.queryForObject(count, Integer.class, id)));
    }

    private static String problem(AthleteClient viewer, UUID athlete) {
        return new String(
                        viewer.get(PATH + athlete)
                                .expectStatus()
                                .isNotFound()
                                .expectBody()
                                .returnResult()
                                .getResponseBodyContent(),
                        StandardCharsets.UTF_8)
                .replace(athlete.toString(), "id")
                .replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static String text(AthleteClient viewer, String path) {
        return new String(
                viewer.get(path).expectBody().returnResult().getResponseBodyContent(), StandardCharsets.UTF_8);
    }
}
