package io.fitconnect.social.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.datastax.oss.driver.api.core.CqlSession;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.people.People;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.CassandraSearch;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.social.RunningSocialService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Feeds of the running service, from the events of others to the answer. */
@RunningSocialService
class FeedIntegrationTests {

    private static final String FEED = "/api/v1/feed";
    private static final int PUSHED = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KeptRelations relations;

    @Autowired
    private Transactions transactions;

    @Autowired
    private People people;

    @Autowired
    private CqlSession cassandra;

    @Autowired
    private DataSource database;

    @Value("${fitconnect.cassandra.keyspace}")
    private String keyspace;

    private final UUID author = UUID.randomUUID();
    private final UUID training = Ids.next();
    private FeedWorld world;
    private FeedReader friend;

    @BeforeEach
    void makeFriends() {
        world = new FeedWorld(jdbc, relations, transactions);
        friend = FeedReader.of(port, UUID.randomUUID());
        world.befriend(author, friend.athlete());
    }

    @Test
    void showTheTrainingOfAFriendWithTheName() {
        Event profile = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", author.toString());
        ((ObjectNode) profile.data()).put("athleteId", author.toString()).put("displayName", "Ada");
        KafkaEvents.send(profile);
        await().atMost(Duration.ofSeconds(20)).until(() -> people.name(author).isPresent());
        record(Visibility.FRIENDS);

        assertThat(friend.items(FEED)).singleElement().satisfies(item -> {
            assertThat(item.get("kind").asString()).isEqualTo("training");
            assertThat(item.get("id").asString()).isEqualTo(training.toString());
            assertThat(item.get("athleteId").asString()).isEqualTo(author.toString());
            assertThat(item.get("name").asString()).isEqualTo("Ada");
            assertThat(Instant.parse(item.get("recordedAt").asString()))
                    .isBetween(Instant.now().minusSeconds(60), Instant.now());
        });
    }

    @Test
    void loseATrainingThatBecomesPrivateAndThoseOfAFormerFriend() {
        record(Visibility.FRIENDS);
        assertThat(friend.ids(FEED)).containsExactly(training);

        world.send(state("training-changed", 1, Visibility.ONLY_ME));
        assertThat(friend.ids(FEED)).isEmpty();
        world.send(state("training-changed", 2, Visibility.FRIENDS));
        assertThat(friend.ids(FEED)).containsExactly(training);

        world.relate(author, friend.athlete(), false, false, false);
        assertThat(friend.ids(FEED)).isEmpty();
        world.relate(author, friend.athlete(), true, false, false);
        world.relate(friend.athlete(), author, false, false, true);
        assertThat(friend.ids(FEED)).isEmpty();
    }

    @Test
    void pullTheEntriesOfAnAuthorWithVeryManyReaders() {
        for (int i = 0; i < PUSHED; i++) {
            world.befriend(author, UUID.randomUUID());
        }
        record(Visibility.FOLLOWERS);

        assertThat(friend.ids(FEED)).containsExactly(training);
        assertThat(cassandra.execute(
                        "select * from " + keyspace + ".feed_entry where id = ? allow filtering", training))
                .isEmpty();
    }

    @Test
    void reachBackForANewFollower() {
        record(Visibility.FOLLOWERS);
        FeedReader follower = FeedReader.of(port, UUID.randomUUID());
        assertThat(follower.ids(FEED)).isEmpty();

        world.relate(author, follower.athlete(), false, true, false);

        assertThat(follower.ids(FEED)).containsExactly(training);
    }

    @Test
    void showAClubsFeedToItsMembersOnly() {
        UUID club = UUID.randomUUID();
        FeedReader member = FeedReader.of(port, UUID.randomUUID());
        world.enter(author, club, true);
        world.enter(member.athlete(), club, true);
        record(Visibility.CLUBS);
        String feed = "/api/v1/clubs/" + club + "/feed";

        assertThat(member.ids(feed)).containsExactly(training);
        assertThat(member.ids(FEED)).containsExactly(training);
        friend.get(feed).expectStatus().isNotFound();
        friend.get("/api/v1/clubs/" + UUID.randomUUID() + "/feed")
                .expectStatus()
                .isNotFound();
        friend.get("/api/v1/clubs/" + UUID.randomUUID() + "/feed?limit=0")
                .expectStatus()
                .isBadRequest();

        world.enter(author, club, false);
        assertThat(member.ids(feed)).isEmpty();
    }

    /** What everybody may see is still not what the club is shown by its members. */
    @Test
    void takeTheTrainingsOfAFormerMemberFromTheClubAlone() {
        UUID club = UUID.randomUUID();
        FeedReader member = FeedReader.of(port, UUID.randomUUID());
        world.enter(author, club, true);
        world.enter(member.athlete(), club, true);
        world.befriend(author, member.athlete());
        record(Visibility.EVERYONE);
        String feed = "/api/v1/clubs/" + club + "/feed";
        assertThat(member.ids(feed)).containsExactly(training);

        world.enter(author, club, false);

        assertThat(member.ids(feed)).isEmpty();
        assertThat(member.ids(FEED)).as("as a friend").containsExactly(training);
        world.enter(author, club, true);
        assertThat(member.ids(feed)).containsExactly(training);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000000", "ffffffff-ffff-7fff-bfff-ffffffffffff"})
    void goOnFromAPlaceFarAway(UUID place) {
        record(Visibility.FRIENDS);

        assertThat(friend.ids(FEED + "?cursor=" + Cursor.encode(Map.of("before", place))))
                .hasSize(place.getMostSignificantBits() < 0 ? 1 : 0);
    }

    @Test
    void showOneOfManyOccurrencesOfASeries() {
        UUID first = Ids.next();
        for (UUID id : List.of(first, Ids.next(), Ids.next())) {
            Event scheduled = FeedWorld.groupTraining("group-training-scheduled", id, author, 0, Visibility.FRIENDS);
            ((ObjectNode) scheduled.data().get("groupTraining")).put("seriesId", author.toString());
            world.send(scheduled);
        }

        assertThat(friend.ids(FEED)).containsExactly(first);
        assertThat(friend.items(FEED).get(0).get("kind").asString()).isEqualTo("group-training");
    }

    @Test
    void refuseWhatTheyCannotServe() {
        friend.get(FEED + "?limit=101").expectStatus().isBadRequest();
        friend.get(FEED + "?cursor=no-place").expectStatus().isBadRequest();
    }

    @Test
    void keepNothingOfAnErasedAuthorOrReader() {
        record(Visibility.FRIENDS);
        assertThat(find(author)).isNotEmpty();
        assertThat(find(friend.athlete())).isNotEmpty();

        for (UUID gone : List.of(author, friend.athlete())) {
            AccountDeletion.decide(gone);
            AccountDeletion.awaitAnswer(gone, 1);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(SqlSearch.of(database).find(gone.toString()))
                        .filteredOn(found -> found.startsWith("feed") || found.startsWith("pulled"))
                        .isEmpty();
                assertThat(find(gone)).isEmpty();
            });
        }
    }

    /** Its key is the group training, and the organiser stands within its state. */
    @Test
    void takeNoLateGroupTrainingOfAnErasedOrganiser() {
        AccountDeletion.decide(author);
        AccountDeletion.awaitAnswer(author, 1);

        world.send(FeedWorld.groupTraining("group-training-scheduled", Ids.next(), author, 0, Visibility.FRIENDS));

        assertThat(SqlSearch.of(database).find(author.toString()))
                .filteredOn(found -> found.startsWith("feed") || found.startsWith("shared_group"))
                .isEmpty();
    }

    private List<String> find(UUID athlete) {
        return CassandraSearch.of(cassandra, keyspace).find(athlete.toString());
    }

    private void record(Visibility visibility) {
        world.send(state("training-recorded", 0, visibility));
    }

    private Event state(String event, long version, Visibility visibility) {
        return FeedWorld.training(event, training, author, version, Instant.now(), visibility, true);
    }
}
