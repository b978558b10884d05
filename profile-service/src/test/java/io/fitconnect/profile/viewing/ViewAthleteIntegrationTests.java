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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** What profiles say to others; the matrix of viewers and visibilities is {@code AuthorizationIntegrationTests}. */
@RunningProfileService
class ViewAthleteIntegrationTests {

    private static final String PATH = "/api/v1/profiles/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void showsGearWithoutWhatItCostAndItsNote() {
        AthleteClient owner = AthleteClient.registered(port);
        owner.post("/api/v1/gear", "*", """
            {"kind": "shoes", "name": "Blue trainers", "note": "secret",
             "price": {"amount": 179.95, "currency": "EUR"}}\
            """).expectStatus().isCreated();
        owner.patch(PATH + "me/visibility", "*", "{\"profile\": \"everyone\", \"gear\": \"everyone\"}")
                .expectStatus()
                .isOk();

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
                        "{\"profile\":\"friends\",\"trainings\":\"only-me\",\"map\":\"only-me\",\"heartRate\":\"only-me\","
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
