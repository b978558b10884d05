package io.fitconnect.social.feed;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.MembershipState;
import io.fitconnect.platform.relation.RelationState;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Plays training-service, and whoever decides relations: keeps them and tells of them. */
public final class FeedWorld {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final KeptRelations relations;
    private final Transactions transactions;
    private final Map<String, Long> versions = new HashMap<>();

    public FeedWorld(JdbcClient jdbc, KeptRelations relations, Transactions transactions) {
        this.jdbc = jdbc;
        this.relations = relations;
        this.transactions = transactions;
    }

    /** A state of a training that {@code event} tells: recorded, changed or restored. */
    public static Event training(
            String event,
            UUID id,
            UUID athlete,
            long version,
            Instant start,
            Visibility visibility,
            boolean mayBeShown) {
        Event told = EventContracts.exampleEvent("training", "training", event, athlete.toString());
        ObjectNode data = (ObjectNode) told.data();
        data.put("trainingId", id.toString())
                .put("athleteId", athlete.toString())
                .put("startTime", start.toString())
                .put("visibility", visibility.wireName())
                .put("version", version);
        ((ObjectNode) data.at("/source/policy")).put("show", mayBeShown);
        return told;
    }

    public static Event trashed(UUID id, UUID athlete, long version) {
        Event told = EventContracts.exampleEvent("training", "training", "training-trashed", athlete.toString());
        ((ObjectNode) told.data())
                .put("trainingId", id.toString())
                .put("athleteId", athlete.toString())
                .put("version", version);
        return told;
    }

    public static Event deleted(UUID id, UUID athlete) {
        Event told = EventContracts.exampleEvent("training", "training", "training-deleted", athlete.toString());
        ((ObjectNode) told.data()).put("trainingId", id.toString()).put("athleteId", athlete.toString());
        return told;
    }

    /** A state of a group training that {@code event} tells: scheduled, changed or cancelled. */
    public static Event groupTraining(String event, UUID id, UUID organiser, long revision, Visibility visibility) {
        return groupTraining(event, id, organiser, revision, visibility, null);
    }

    /** Likewise, for the members of a club. */
    public static Event groupTraining(
            String event, UUID id, UUID organiser, long revision, Visibility visibility, @Nullable UUID club) {
        Event told = EventContracts.exampleEvent("training", "group-training", event, id.toString());
        ObjectNode state = (ObjectNode) told.data().get("groupTraining");
        state.remove(List.of("seriesId", "clubId"));
        if (club != null) {
            state.put("clubId", club.toString());
        }
        state.put("id", id.toString())
                .put("organiserId", organiser.toString())
                .put("visibility", visibility.wireName())
                .put("status", event.equals("group-training-cancelled") ? "cancelled" : "scheduled")
                .put("revision", revision);
        return told;
    }

    /** Sends the event and waits until its consumers have taken it, and what follows from it is done. */
    public void send(Event event) {
        int consumers = event.type().startsWith("training-trashed")
                        || event.type().startsWith("training-deleted")
                        || event.type().startsWith("group-training-cancelled")
                ? 1
                : event.data().at("/groupTraining/clubId").isMissingNode() ? 2 : 3;
        send(event, consumers);
    }

    private void send(Event event, int consumers) {
        KafkaEvents.send(event);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> countConsumers(event) >= consumers && isIdle());
    }

    private int countConsumers(Event event) {
        return jdbc.sql("select count(*) from inbox_event where event_id = :id")
                .param("id", event.id())
                .query(Integer.class)
                .single();
    }

    private boolean isIdle() {
        return jdbc.sql("select not exists (select 1 from due_work where queue like 'feed-%')")
                .query(Boolean.class)
                .single();
    }

    /** What the other is to the athlete from now on. */
    public void relate(UUID athlete, UUID other, boolean friend, boolean follower, boolean blocked) {
        long version = versions.merge(athlete + ":" + other, 1L, Long::sum);
        RelationState state = new RelationState(athlete, other, friend, follower, false, blocked, version);
        transactions.run(() -> relations.keep(state));
        Event told = EventContracts.exampleEvent("social", "relation", "relation-changed", athlete + ":" + other);
        ((ObjectNode) told.data())
                .put("athleteId", athlete.toString())
                .put("otherId", other.toString())
                .put("friend", friend)
                .put("follower", follower)
                .put("blocked", blocked)
                .put("version", version);
        if (friend || follower) {
            send(told, 1);
        }
    }

    public void befriend(UUID one, UUID other) {
        relate(one, other, true, false, false);
        relate(other, one, true, false, false);
    }

    public void enter(UUID athlete, UUID club, boolean isMember) {
        long version = versions.merge(athlete + ":" + club, 1L, Long::sum);
        transactions.run(() -> relations.keep(new MembershipState(athlete, club, isMember, version)));
        if (isMember) {
            Event told =
                    EventContracts.exampleEvent("social", "relation", "club-membership-changed", athlete + ":" + club);
            ((ObjectNode) told.data())
                    .put("athleteId", athlete.toString())
                    .put("clubId", club.toString())
                    .put("member", true)
                    .put("version", version);
            send(told, 1);
        }
    }

    /** As auth-service announces it. */
    public void hide(UUID athlete, boolean isHidden) {
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (:athlete, :hidden, now())"
                        + " on conflict (account_id) do update set hidden = excluded.hidden")
                .param("athlete", athlete)
                .param("hidden", isHidden)
                .update();
    }

    /** Makes the athlete a minor with that setting for trainings, as profile-service announces it. */
    public void minor(UUID athlete, Visibility setting) {
        jdbc.sql("insert into athlete_visibility (athlete_id, settings, minor, version)"
                        + " values (:athlete, cast(:settings as jsonb), true, 0)"
                        + " on conflict (athlete_id) do update set settings = excluded.settings")
                .param("athlete", athlete)
                .param("settings", "{\"trainings\": \"" + setting.wireName() + "\"}")
                .update();
    }
}
