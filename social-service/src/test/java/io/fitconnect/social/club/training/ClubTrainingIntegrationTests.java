package io.fitconnect.social.club.training;

import static io.fitconnect.social.club.ClubClient.club;
import static io.fitconnect.social.club.ClubClient.newName;
import static io.fitconnect.social.club.ClubClient.read;
import static io.fitconnect.social.club.ClubClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.RelationState;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.club.ClubClient;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A moderator planned a group training for a club: who is told, who sees it in feeds, and who talks about it. */
@RunningSocialService
class ClubTrainingIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PLANNED = "club-training-planned.v1";

    @LocalServerPort
    private int port;

    @Autowired
    private KeptRelations relations;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private final UUID training = Ids.next();
    private ClubClient moderator;
    private ClubClient member;
    private ClubClient left;
    private ClubClient banned;
    private ClubClient blocked;
    private ClubClient stranger;
    private String club;

    @BeforeEach
    void gather() {
        ClubClient owner = ClubClient.ofNewAthlete(port);
        moderator = ClubClient.ofNewAthlete(port);
        member = ClubClient.ofNewAthlete(port);
        left = ClubClient.ofNewAthlete(port);
        banned = ClubClient.ofNewAthlete(port);
        blocked = ClubClient.ofNewAthlete(port);
        stranger = ClubClient.ofNewAthlete(port);
        club = owner.found(club(newName(), "open"));
        List.of(moderator, member, left, banned, blocked).forEach(each -> each.join(club));
        assertThat(owner.appoint(club, moderator.athlete(), "moderator")).isEqualTo(204);
        transactions.run(() -> relations.keep(
                new RelationState(blocked.athlete(), moderator.athlete(), false, false, false, true, 1)));
    }

    @Test
    void tellsEachOtherMemberOnceWhoSeesTheOrganiser() {
        assertThat(left.delete(club, "/membership")).isEqualTo(204);
        send("group-training-scheduled", training, state -> {});
        send("group-training-changed", training, state -> state.put("revision", 1));

        Event told = KafkaEvents.await("social.interaction", member.athlete().toString(), PLANNED);
        EventContracts.assertValid(told);
        assertThat(told.data().get("groupTrainingId").asString()).isEqualTo(training.toString());
        assertThat(told.data().get("otherId").asString())
                .isEqualTo(moderator.athlete().toString());
        awaitTold();
        KafkaEvents.await("social.interaction", banned.athlete().toString(), PLANNED);
        assertThat(planned(member)).hasSize(1);
        for (ClubClient other : List.of(moderator, blocked, left, stranger)) {
            assertThat(planned(other)).isEmpty();
        }
    }

    @Test
    void tellsOfASeriesOnceAndOfNothingPast() {
        UUID series = UUID.randomUUID();
        for (UUID each : List.of(training, Ids.next(), Ids.next())) {
            send("group-training-scheduled", each, state -> state.put("seriesId", series.toString()));
        }
        send(
                "group-training-scheduled",
                Ids.next(),
                state -> state.put("startTime", Instant.now().minusSeconds(60).toString()));

        KafkaEvents.await("social.interaction", member.athlete().toString(), PLANNED);
        awaitTold();
        assertThat(planned(member)).hasSize(1);
    }

    @Test
    void tellsNothingOfTheRestOfASplitSeriesAndOfAClubThatIsNamedLater() {
        UUID rest = UUID.randomUUID();
        send("group-training-changed", training, state -> state.put("seriesId", rest.toString()));
        send("group-training-scheduled", Ids.next(), state -> state.put("seriesId", rest.toString()));
        awaitTold();
        assertThat(planned(member)).isEmpty();

        UUID named = Ids.next();
        send("group-training-changed", named, state -> {}, "club");

        assertThat(KafkaEvents.await("social.interaction", member.athlete().toString(), PLANNED)
                        .data()
                        .get("groupTrainingId")
                        .asString())
                .isEqualTo(named.toString());
    }

    @Test
    void showsWhatIsBeyondTheOrganisersLimitAndTellsNobody() {
        jdbc.sql("""
                        insert into account_limit (account_id, purpose, opened_at, taken)
                        values (:organiser, 'club-training-notices', :now, 19)""")
                .param("organiser", moderator.athlete())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        UUID last = Ids.next();

        send("group-training-scheduled", last, state -> {});
        send("group-training-scheduled", training, state -> {});

        assertThat(toldBeforeAnother(member)).containsExactly(last.toString());
        await().atMost(SOON).until(() -> sees(member, "/api/v1/clubs/" + club + "/feed"));
    }

    @Test
    void tellsNothingOfWhatWasCancelledOrLeftTheClub() {
        UUID moved = Ids.next();
        UUID behind = Ids.next();
        keepShared(training, club, true, 5);
        keepShared(moved, null, false, 5);
        keepShared(behind, null, false, 0);

        send("group-training-scheduled", training, state -> {});
        send("group-training-scheduled", moved, state -> {});
        send("group-training-changed", behind, state -> state.put("revision", 1), "club");

        assertThat(toldBeforeAnother(member)).containsExactly(behind.toString());
    }

    @Test
    void withholdsTheNameOfAHiddenClub() {
        hide();
        send("group-training-scheduled", training, state -> {});

        Event told = KafkaEvents.await("social.interaction", member.athlete().toString(), PLANNED);
        EventContracts.assertValid(told);
        assertThat(told.data().get("clubName").asString()).isEqualTo("\u2026");
    }

    @Test
    void isSeenAndTalkedAboutByMembersAlone() {
        send("group-training-scheduled", training, state -> {});
        await().atMost(SOON).until(() -> talk(member) == 200 && sees(member, "/api/v1/feed"));
        String feed = "/api/v1/clubs/" + club + "/feed";
        for (ClubClient each : List.of(member, left, banned)) {
            assertThat(talk(each)).isEqualTo(200);
            assertThat(sees(each, "/api/v1/feed")).isTrue();
            assertThat(sees(each, feed)).isTrue();
        }
        assertThat(talk(stranger)).isEqualTo(404);
        assertThat(talk(blocked)).isEqualTo(404);
        assertThat(sees(stranger, "/api/v1/feed")).isFalse();
        assertThat(sees(blocked, "/api/v1/feed")).isFalse();
        assertThat(sees(blocked, feed)).isFalse();

        assertThat(left.delete(club, "/membership")).isEqualTo(204);
        assertThat(moderator.put(club, "/bans/" + banned.athlete())).isEqualTo(204);

        for (ClubClient former : List.of(left, banned)) {
            assertThat(talk(former)).isEqualTo(404);
            assertThat(sees(former, "/api/v1/feed")).isFalse();
            assertThat(status(former.send(HttpMethod.GET, feed, null))).isEqualTo(404);
        }
        assertThat(moderator.delete(club, "/membership")).isEqualTo(204);
        assertThat(talk(member)).as("its organiser is no member").isEqualTo(404);
        assertThat(sees(member, feed)).isFalse();
    }

    @Test
    void staysOutOfTheFeedOfAnotherClub() {
        String other = moderator.found(club(newName(), "open"));
        member.join(other);
        send("group-training-scheduled", training, state -> {});
        await().atMost(SOON).until(() -> sees(member, "/api/v1/clubs/" + club + "/feed"));

        assertThat(sees(member, "/api/v1/clubs/" + other + "/feed")).isFalse();
    }

    private void send(String type, UUID id, Consumer<ObjectNode> change, String... changes) {
        Event event = EventContracts.exampleEvent("training", "group-training", type, id.toString());
        ObjectNode state = (ObjectNode) event.data().get("groupTraining");
        state.remove(List.of("coOrganiserIds", "seriesId"));
        state.put("id", id.toString())
                .put("organiserId", moderator.athlete().toString())
                .put("clubId", club)
                .put("visibility", "only-me")
                .put("startTime", Instant.now().plus(Duration.ofDays(3)).toString())
                .put("status", "scheduled")
                .put("revision", 0);
        change.accept(state);
        if (type.equals("group-training-changed")) {
            ((ObjectNode) event.data())
                    .putArray("changes")
                    .addAll(Stream.of(changes).map(StringNode::valueOf).toList());
        }
        KafkaEvents.send(event);
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from inbox_event where event_id = :id")
                                .param("id", event.id())
                                .query(Integer.class)
                                .single()
                        >= 3);
    }

    /** Of which group trainings the athlete was told before one that another member plans now. */
    private List<String> toldBeforeAnother(ClubClient athlete) {
        awaitTold();
        UUID another = Ids.next();
        send(
                "group-training-scheduled",
                another,
                state -> state.put("organiserId", left.athlete().toString()));
        await().atMost(SOON).until(() -> trainings(athlete).contains(another.toString()));
        return trainings(athlete).stream()
                .filter(each -> !each.equals(another.toString()))
                .toList();
    }

    private static List<String> trainings(ClubClient athlete) {
        return planned(athlete).stream()
                .map(event -> event.data().get("groupTrainingId").asString())
                .toList();
    }

    private void keepShared(UUID id, @Nullable String of, boolean isCancelled, long revision) {
        jdbc.sql("""
                        insert into shared_group_training (id, organiser_id, visibility, club_id, cancelled, started_at, revision)
                        values (:id, :organiser, 'only-me', cast(:club as uuid), :cancelled, :start, :revision)""")
                .param("id", id)
                .param("organiser", moderator.athlete())
                .param("club", of)
                .param("cancelled", isCancelled)
                .param("start", OffsetDateTime.now(ZoneOffset.UTC).plusDays(3))
                .param("revision", revision)
                .update();
    }

    private void hide() {
        jdbc.sql("""
                        insert into hidden_content (place_id, id, decision_id, kind, rule, hidden_at)
                        values (:club, :club, :decision, 'club', 'spam', :now)""")
                .param("club", UUID.fromString(club))
                .param("decision", Ids.next())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private void awaitTold() {
        await().atMost(SOON)
                .until(() -> jdbc.sql(
                                "select not exists (select 1 from due_work where queue = 'club-training-notices')")
                        .query(Boolean.class)
                        .single());
    }

    private static List<Event> planned(ClubClient athlete) {
        return KafkaEvents.list("social.interaction", athlete.athlete().toString()).stream()
                .filter(event -> event.is(PLANNED))
                .toList();
    }

    private int talk(ClubClient athlete) {
        return status(athlete.send(HttpMethod.GET, "/api/v1/discussions/group-trainings/" + training, null));
    }

    private boolean sees(ClubClient athlete, String feed) {
        return read(athlete.send(HttpMethod.GET, feed, null))
                .get("items")
                .valueStream()
                .anyMatch(item -> item.get("id").asString().equals(training.toString()));
    }
}
