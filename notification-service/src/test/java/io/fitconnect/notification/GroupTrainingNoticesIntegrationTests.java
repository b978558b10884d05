package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What participants and organisers of a group training are told. */
@RunningNotificationService
class GroupTrainingNoticesIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final GroupTrainingEvents training =
            new GroupTrainingEvents(Instant.parse("2026-12-05T07:30:00Z").plus(Duration.ofDays(365)));
    private final UUID athlete = UUID.randomUUID();

    @Test
    void tellsEverybodyConcernedOfAChangeOnce() {
        UUID waiting = UUID.randomUUID();
        UUID left = UUID.randomUUID();
        join(athlete, "going", "joined");
        join(waiting, "waiting", "waiting");
        join(left, "left", "left");
        join(training.organiser(), "going", "joined");
        Event moved = training.moved(Instant.parse("2027-12-06T08:00:00Z"));

        KafkaEvents.send(moved);
        KafkaEvents.send(moved);

        JsonNode told = awaitNotice(athlete, "group-training-changed");
        assertThat(told.get("title").asString()).isEqualTo("New start");
        assertThat(told.get("text").asString()).contains(training.name(), "December 6");
        assertThat(told.get("reference").asString()).isEqualTo("/api/v1/group-trainings/" + training.id());
        awaitNotice(waiting, "group-training-changed");
        KafkaEvents.send(training.announced("See you"));
        awaitNotice(athlete, "group-training-announced");
        assertThat(kinds(athlete)).containsExactly("group-training-announced", "group-training-changed");
        assertThat(kinds(left)).isEmpty();
        assertThat(kinds(training.organiser())).isEmpty();
    }

    @Test
    void keepsQuietAboutWhatChangesNothingForParticipants() {
        join(athlete, "going", "joined");
        KafkaEvents.send(training.changed(List.of("capacity", "description")));
        KafkaEvents.send(training.cancelled());

        JsonNode told = awaitNotice(athlete, "group-training-cancelled");

        assertThat(told.get("text").asString()).contains("The paths are frozen over.");
        assertThat(kinds(athlete)).containsExactly("group-training-cancelled");
    }

    /** The topics have no common order. */
    @Test
    void tellsAParticipantWhoseJoiningArrivesAfterTheChange() {
        Instant now = Instant.now();
        UUID newcomer = UUID.randomUUID();
        UUID known = UUID.randomUUID();
        join(known, "going", "joined");
        KafkaEvents.send(training.changed(List.of("place")));
        awaitNotice(known, "group-training-changed");

        KafkaEvents.send(training.participation(athlete, "going", "joined", now.minusSeconds(60)));
        KafkaEvents.send(training.participation(newcomer, "going", "joined", now.plusSeconds(60)));

        awaitNotice(athlete, "group-training-changed");
        awaitParticipant(newcomer);
        assertThat(kinds(newcomer)).isEmpty();
    }

    @Test
    void tellsAnAthleteOfAnInvitationAndOfAFreePlace() {
        KafkaEvents.send(training.participation(athlete, "invited", "invited"));
        KafkaEvents.send(training.participation(athlete, "waiting", "waiting"));
        KafkaEvents.send(training.participation(athlete, "going", "moved-up"));

        assertThat(awaitNotice(athlete, "group-training-moved-up").get("title").asString())
                .isEqualTo("You have a place");
        assertThat(kinds(athlete)).containsExactly("group-training-moved-up", "group-training-invited");
    }

    @Test
    void tellsTheOrganiserOfSeveralWhoJoinedAsOfOne() {
        for (int i = 0; i < 12; i++) {
            KafkaEvents.send(training.participation(UUID.randomUUID(), "going", "joined"));
        }

        JsonNode told = awaitNotice(training.organiser(), "group-training-joined");

        assertThat(told.get("text").asString()).contains("people joined " + training.name());
        await().atMost(SOON).untilAsserted(() -> assertThat(countJoined()).isEqualTo(12));
        assertThat(kinds(training.organiser()).size()).isLessThanOrEqualTo(2);
    }

    private int countJoined() {
        return InboxClient.of(port, training.organiser()).list().stream()
                .mapToInt(told -> Integer.parseInt(told.get("text").asString().split(" ", 2)[0]))
                .sum();
    }

    @Test
    void remindsOfAStartAndMovesAndEndsWithTheTraining() {
        KafkaEvents.send(training.scheduled());
        await().atMost(SOON).untilAsserted(() -> assertThat(reminders()).hasSize(2));
        List<Instant> before = reminders();

        KafkaEvents.send(training.moved(Instant.parse("2027-12-06T08:00:00Z")));
        await().atMost(SOON).untilAsserted(() -> assertThat(reminders()).isNotEqualTo(before));
        assertThat(reminders())
                .containsExactlyInAnyOrder(
                        Instant.parse("2027-12-05T08:00:00Z"), Instant.parse("2027-12-06T07:00:00Z"));

        KafkaEvents.send(training.cancelled());
        await().atMost(SOON).untilAsserted(() -> assertThat(reminders()).isEmpty());
    }

    @Test
    void remindsByASnapshotUnlessItsStateIsOldAndTellsNobody() {
        Event old = inSnapshot(training.changed(List.of()));
        KafkaEvents.send(old);
        await().atMost(SOON).untilAsserted(() -> assertThat(reminders()).hasSize(2));
        join(athlete, "going", "joined");
        KafkaEvents.send(training.cancelled());
        awaitNotice(athlete, "group-training-cancelled");

        KafkaEvents.send(KafkaEvents.withNewId(old));
        GroupTrainingEvents other = new GroupTrainingEvents(Instant.parse("2027-12-06T08:00:00Z"));
        KafkaEvents.send(inSnapshot(other.changed(List.of())));

        await().atMost(SOON).untilAsserted(() -> assertThat(remindersOf(other)).hasSize(2));
        assertThat(reminders()).isEmpty();
        assertThat(kinds(athlete)).containsExactly("group-training-cancelled");
    }

    @Test
    void tellsNothingAcrossABlockButThatTheTrainingIsCancelled() {
        UUID blocked = UUID.randomUUID();
        UUID blocking = UUID.randomUUID();
        UUID organiser = training.organiser();
        KafkaEvents.send(training.scheduled());
        await().atMost(SOON).untilAsserted(() -> assertThat(reminders()).hasSize(2));
        for (UUID each : List.of(athlete, blocked, blocking)) {
            join(each, "going", "joined");
        }
        block(organiser, blocked);
        block(blocking, organiser);

        KafkaEvents.send(training.announced("Read my words"));
        KafkaEvents.send(training.changed(List.of("place")));
        KafkaEvents.send(training.finished(List.of(athlete, blocked, blocking)));
        KafkaEvents.send(training.participation(blocked, "going", "moved-up"));
        KafkaEvents.send(training.participation(blocking, "removed", "removed"));
        KafkaEvents.send(training.participation(blocking, "going", "none"));
        awaitNotice(athlete, "group-training-announced");
        awaitNotice(athlete, "group-training-changed");
        awaitNotice(athlete, "group-training-result");
        KafkaEvents.send(training.cancelled());

        for (UUID separated : List.of(blocked, blocking)) {
            JsonNode told = awaitNotice(separated, "group-training-cancelled");
            assertThat(told.toString()).doesNotContain("frozen", training.name());
            assertThat(kinds(separated)).containsExactly("group-training-cancelled");
        }
        assertThat(awaitNotice(athlete, "group-training-cancelled").get("text").asString())
                .contains("frozen");
    }

    /** The topics have no common order, so it waits until the block is known. */
    private void block(UUID blocker, UUID blockee) {
        KafkaEvents.send(SocialEvents.related(blocker, blockee, true, 1));
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from relation where athlete_id = ? and other_id = ? and blocked")
                                .params(blocker, blockee)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private static Event inSnapshot(Event event) {
        return new Event(
                event.id(),
                event.type(),
                event.source(),
                event.time(),
                event.subject(),
                event.topic() + ".snapshot",
                event.key(),
                event.data());
    }

    @Test
    void tellsThoseWhoCameThatTheResultIsReadyAndNobodyElse() {
        UUID absent = UUID.randomUUID();
        join(athlete, "going", "joined");
        join(absent, "going", "joined");
        Event finished = training.finished(List.of(athlete, training.organiser()));

        KafkaEvents.send(finished);
        KafkaEvents.send(finished);

        JsonNode told = awaitNotice(athlete, "group-training-result");
        awaitNotice(training.organiser(), "group-training-result");
        assertThat(told.get("title").asString()).isEqualTo("The result is ready");
        KafkaEvents.send(training.announced("See you"));
        awaitNotice(absent, "group-training-announced");
        assertThat(kinds(athlete)).containsExactlyInAnyOrder("group-training-announced", "group-training-result");
        assertThat(kinds(absent)).containsExactly("group-training-announced");
    }

    @Test
    void remindsOnlyThoseWhoAreGoing() {
        UUID invited = UUID.randomUUID();
        join(athlete, "going", "joined");
        join(invited, "invited", "none");
        KafkaEvents.send(
                training.moved(Instant.now().plus(Duration.ofMinutes(60)).plusSeconds(4)));

        JsonNode told = awaitNotice(athlete, "group-training-starts");

        assertThat(told.get("title").asString()).isEqualTo("Starts in an hour");
        assertThat(kinds(invited)).containsExactly("group-training-changed");
    }

    private List<Instant> reminders() {
        return remindersOf(training);
    }

    private List<Instant> remindersOf(GroupTrainingEvents scheduled) {
        return jdbc.sql("select due_at from due_work where queue = 'group-training-reminders' and id like ?")
                .param(scheduled.id() + "/%")
                .query((row, number) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .list();
    }

    /** A cause of another kind, so that the organiser and the athlete are not told of the joining. */
    private void join(UUID who, String state, String cause) {
        KafkaEvents.send(training.participation(who, state, cause.equals("joined") ? "none" : cause));
        awaitParticipant(who);
    }

    private void awaitParticipant(UUID who) {
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from participant where athlete_id = ?")
                                .param(who)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private JsonNode awaitNotice(UUID who, String kind) {
        InboxClient app = InboxClient.of(port, who);
        await().atMost(SOON).until(() -> kinds(who).contains(kind));
        return app.list().stream()
                .filter(told -> told.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds(UUID who) {
        return InboxClient.of(port, who).list().stream()
                .map(told -> told.get("kind").asString())
                .toList();
    }
}
