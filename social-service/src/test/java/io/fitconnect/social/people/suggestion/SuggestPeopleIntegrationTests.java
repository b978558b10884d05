package io.fitconnect.social.people.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.people.NameIndex;
import io.fitconnect.social.people.PeopleWorld;
import io.fitconnect.social.people.Searcher;
import io.fitconnect.social.people.suggestion.Companions.Companion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningSocialService
class SuggestPeopleIntegrationTests {

    private static final String MUTED = "/api/v1/people/suggestions/{athlete}/muted";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NameIndex index;

    private PeopleWorld world;

    @BeforeEach
    void prepare() {
        world = new PeopleWorld(jdbc, index);
    }

    @Autowired
    private KeepCompanion keepCompanion;

    @Test
    void givesEachReasonAndTheMostConnectedFirst() {
        UUID friend = world.adult("Friend");
        UUID second = world.adult("Second Friend");
        UUID near = world.adult("Near");
        UUID fellow = world.adult("Fellow");
        UUID club = Ids.next();
        Searcher viewer = viewer();
        world.befriend(viewer.id(), friend);
        world.befriend(viewer.id(), second);
        world.befriend(friend, near);
        world.befriend(second, near);
        world.join(viewer.id(), club);
        world.join(near, club);
        world.join(fellow, club);

        JsonNode items = viewer.read("/api/v1/people/suggestions").get("items");

        assertThat(viewer.suggestions()).containsExactly(near, fellow);
        assertThat(items.get(0).get("name").asString()).isEqualTo("Near");
        assertThat(items.get(0).get("reasons").toString())
                .isEqualTo(
                        "[{\"kind\":\"friends-in-common\",\"count\":2},{\"kind\":\"club-in-common\",\"count\":1,\"clubId\":\""
                                + club + "\"}]");
    }

    @Test
    void countsNoHiddenFriendAmongTheReasons() {
        UUID hidden = world.adult("Hidden");
        UUID near = world.adult("Near");
        UUID hiddensFriend = world.adult("Far");
        Searcher viewer = viewer();
        for (UUID friend : List.of(hidden, world.adult("Friend"))) {
            world.befriend(viewer.id(), friend);
            world.befriend(friend, near);
        }
        world.befriend(hidden, hiddensFriend);
        world.hide(hidden);

        assertThat(viewer.suggestions()).containsExactly(near);
        assertThat(viewer.read("/api/v1/people/suggestions")
                        .at("/items/0/reasons/0/count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void suggestsWithWhomOneTrainedUnlessItWasCancelled() {
        UUID took = Ids.next();
        UUID cancelled = Ids.next();
        UUID ahead = Ids.next();
        UUID together = world.adult("Together");
        UUID left = world.adult("Left");
        UUID notYet = world.adult("Not Yet");
        Searcher viewer = viewer();
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        KafkaEvents.send(cancellation(cancelled));
        KafkaEvents.send(participation(viewer.id(), took, yesterday, "going", 1));
        KafkaEvents.send(participation(together, took, yesterday, "going", 1));
        keep(left, took, yesterday, false, 2);
        keep(left, took, yesterday, true, 1);
        keep(viewer.id(), ahead, yesterday.plus(Duration.ofDays(3)), true, 1);
        keep(notYet, ahead, yesterday.plus(Duration.ofDays(3)), true, 1);

        await().atMost(Duration.ofSeconds(30)).until(() -> viewer.suggestions().contains(together));
        assertThat(viewer.suggestions()).containsExactly(together);
        assertThat(viewer.read("/api/v1/people/suggestions")
                        .get("items")
                        .get(0)
                        .get("reasons")
                        .toString())
                .isEqualTo("[{\"kind\":\"trained-together\",\"count\":1,\"groupTrainingId\":\"" + took + "\"}]");

        UUID there = world.adult("There");
        keep(viewer.id(), cancelled, yesterday, true, 1);
        keep(there, cancelled, yesterday, true, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> viewer.suggestions().equals(List.of(together)));
    }

    @Test
    void aMutedPersonComesBackWhenUnmuted() {
        UUID friend = world.adult("Friend");
        UUID near = world.adult("Near");
        Searcher viewer = viewer();
        world.befriend(viewer.id(), friend);
        world.befriend(friend, near);
        assertThat(viewer.suggestions()).containsExactly(near);

        viewer.send(HttpMethod.PUT, MUTED, near).expectStatus().isNoContent();
        viewer.send(HttpMethod.PUT, MUTED, near).expectStatus().isNoContent();
        viewer.send(HttpMethod.PUT, MUTED, Ids.next()).expectStatus().isNoContent();
        assertThat(viewer.suggestions()).isEmpty();

        viewer.send(HttpMethod.DELETE, MUTED, near).expectStatus().isNoContent();
        assertThat(viewer.suggestions()).containsExactly(near);
    }

    @Test
    void leavesOutWhomTheViewerAskedOrWhoAsksTheViewer() {
        UUID friend = world.adult("Friend");
        UUID asked = world.adult("Asked");
        Searcher viewer = viewer();
        world.befriend(viewer.id(), friend);
        world.befriend(friend, asked);
        assertThat(viewer.suggestions()).containsExactly(asked);

        world.tie(viewer.id(), asked, "request-sent");

        assertThat(viewer.suggestions()).isEmpty();
    }

    @Test
    void suggestsNeitherMinorsOfAClubNorBlockedPeople() {
        UUID club = Ids.next();
        UUID minor = world.person("Minor", "everyone", true);
        UUID closed = world.person("Closed", "friends", false);
        UUID blocked = world.adult("Blocked");
        UUID blocker = world.adult("Blocker");
        Searcher viewer = viewer();
        world.join(viewer.id(), club);
        List.of(minor, closed, blocked, blocker).forEach(each -> world.join(each, club));
        world.block(viewer.id(), blocked);
        world.block(blocker, viewer.id());

        assertThat(viewer.suggestions()).isEmpty();
        assertThat(Searcher.of(port, blocked).suggestions()).containsExactly(blocker);
    }

    private void keep(UUID athlete, UUID training, Instant startsAt, boolean going, long revision) {
        keepCompanion.handle(new Companion(athlete, training, startsAt, going, revision));
    }

    private static Event participation(UUID athlete, UUID training, Instant startsAt, String state, long revision) {
        Event event =
                EventContracts.exampleEvent("training", "participation", "participation-changed", athlete.toString());
        ((ObjectNode) event.data())
                .put("athleteId", athlete.toString())
                .put("groupTrainingId", training.toString())
                .put("startTime", startsAt.toString())
                .put("state", state)
                .put("revision", revision);
        return event;
    }

    private static Event cancellation(UUID training) {
        Event event = EventContracts.exampleEvent(
                "training", "group-training", "group-training-cancelled", training.toString());
        ((ObjectNode) event.data().get("groupTraining")).put("id", training.toString());
        return event;
    }

    private Searcher viewer() {
        return Searcher.of(port, Ids.next());
    }
}
