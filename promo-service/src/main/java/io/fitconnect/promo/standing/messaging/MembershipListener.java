package io.fitconnect.promo.standing.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.promo.standing.FollowMembership;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows who is in which club. The topic is compacted: a new service reads all memberships. */
@Component
class MembershipListener {

    private static final String CONSUMER = "promo-service.on-relation";

    private final Inbox inbox;
    private final FollowMembership followMembership;

    MembershipListener(Inbox inbox, FollowMembership followMembership) {
        this.inbox = inbox;
        this.followMembership = followMembership;
    }

    @KafkaListener(topics = "social.relation", groupId = "promo-service.membership")
    void on(Event event) {
        if (event.is("club-membership-changed.v1")) {
            MembershipChanged changed = event.dataAs(MembershipChanged.class);
            inbox.once(
                    CONSUMER,
                    event,
                    () -> followMembership.handle(changed.athleteId, changed.clubId, changed.member, changed.version));
        }
    }

    /** What this service reads of {@code club-membership-changed.v1}. */
    record MembershipChanged(UUID athleteId, UUID clubId, boolean member, long version) {}
}
