package io.fitconnect.social.relationship;

import io.fitconnect.platform.live.LiveSignals;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.RelationState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the next state of a pair with all that follows from it, in the transaction of the decision. */
@Component
class RelationshipKeeper {

    private static final String SIGNAL = "relation";
    private static final String REFERENCE = "/api/v1/relationships/";

    private final Relationships relationships;
    private final RelationshipLimits limits;
    private final KeptRelations keptRelations;
    private final Outbox outbox;
    private final LiveSignals signals;
    private final TieMetrics metrics;

    RelationshipKeeper(
            Relationships relationships,
            RelationshipLimits limits,
            KeptRelations keptRelations,
            Outbox outbox,
            LiveSignals signals,
            TieMetrics metrics) {
        this.relationships = relationships;
        this.limits = limits;
        this.keptRelations = keptRelations;
        this.outbox = outbox;
        this.signals = signals;
        this.metrics = metrics;
    }

    /** Keeps what one of the two changed; the same state changes nothing. */
    Relationship change(Relationship before, Relationship after, UUID by) {
        if (before.equals(after)) {
            return after;
        }
        List<Entry> removed = except(before.entries(), after.entries());
        List<Entry> added = except(after.entries(), before.entries());
        limits.require(added, by);
        relationships.save(after);
        relationships.change(removed, added);
        metrics.count(removed, added);
        UUID other = after.pair().other(by);
        announce(before.state(by), after.state(by));
        announce(before.state(other), after.state(other));
        added.forEach(entry -> tell(entry, other));
        signals.signal(by, SIGNAL, REFERENCE + other);
        if (isTold(removed, other) || isTold(added, other)) {
            signals.signal(other, SIGNAL, REFERENCE + by);
        }
        return after;
    }

    private void announce(RelationState before, RelationState after) {
        if (before.friend() != after.friend()
                || before.follower() != after.follower()
                || before.blocked() != after.blocked()) {
            keptRelations.keep(after);
            outbox.announce(RelationshipAnnouncements.changed(after));
        }
    }

    /** A person is told of a request, and of friendship with somebody who was asked. */
    private void tell(Entry entry, UUID other) {
        if (!entry.athlete().equals(other)) {
            return;
        }
        if (entry.tie() == Tie.REQUEST_RECEIVED) {
            outbox.announce(RelationshipAnnouncements.requested(other, entry.other(), entry.since()));
        } else if (entry.tie() == Tie.FRIEND) {
            outbox.announce(RelationshipAnnouncements.accepted(other, entry.other(), entry.since()));
        }
    }

    private static boolean isTold(List<Entry> entries, UUID athlete) {
        return entries.stream()
                .anyMatch(
                        entry -> entry.athlete().equals(athlete) && entry.tie().isTold());
    }

    private static List<Entry> except(List<Entry> entries, List<Entry> others) {
        List<Entry> left = new ArrayList<>(entries);
        left.removeAll(others);
        return left;
    }
}
