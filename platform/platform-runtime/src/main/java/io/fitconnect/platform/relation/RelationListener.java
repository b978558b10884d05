package io.fitconnect.platform.relation;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import tools.jackson.databind.JsonNode;

/** Keeps what social-service and profile-service announce. Its consumer group is its own, see AccountDeletionListener. */
class RelationListener {

    private final Inbox inbox;
    private final RelationTables tables;
    private final String consumer;
    private final String[] topics;

    RelationListener(Inbox inbox, RelationTables tables, String service, String... topics) {
        this.inbox = inbox;
        this.tables = tables;
        this.consumer = service + ".on-relation";
        this.topics = topics;
    }

    /** What this service listens to: its own decisions are no news to it. */
    public String[] getTopics() {
        return topics.clone();
    }

    @KafkaListener(topics = "#{__listener.topics}", groupId = "${spring.application.name}.relations")
    void on(Event event) {
        if (event.is("relation-changed.v1")) {
            RelationState relation = event.dataAs(RelationState.class);
            inbox.once(consumer, event, () -> tables.keep(relation));
        } else if (event.is("club-membership-changed.v1")) {
            MembershipState membership = event.dataAs(MembershipState.class);
            inbox.once(consumer, event, () -> tables.keep(membership));
        } else if (event.is("athlete-changed.v1")) {
            keepDefaults(event);
        }
    }

    private void keepDefaults(Event event) {
        AthleteChanged athlete = event.dataAs(AthleteChanged.class);
        JsonNode visibility = event.data().path("visibility");
        String settings = visibility.isObject() ? visibility.toString() : "{}";
        inbox.once(
                consumer,
                event,
                () -> tables.keepDefaults(athlete.athleteId(), settings, athlete.minor(), athlete.version()));
    }

    record AthleteChanged(UUID athleteId, @Nullable Boolean minor, long version) {}
}
