package io.fitconnect.social.feed.messaging;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.social.feed.FillClubFeed;
import io.fitconnect.social.feed.FillFeed;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Fills feeds when people come together. It follows this service's own topic, since features know nothing of feeds; coming apart needs no event,
 * for reading decides.
 */
@Component
class FeedRelationListener {

    private static final String CONSUMER = "social-service.feed-on-relation";

    private final Inbox inbox;
    private final FillFeed fillFeed;
    private final FillClubFeed fillClubFeed;

    FeedRelationListener(Inbox inbox, FillFeed fillFeed, FillClubFeed fillClubFeed) {
        this.inbox = inbox;
        this.fillFeed = fillFeed;
        this.fillClubFeed = fillClubFeed;
    }

    @KafkaListener(topics = "social.relation", groupId = "social-service.feed-relations")
    void on(Event event) {
        if (event.is("relation-changed.v1")) {
            Relation relation = event.dataAs(Relation.class);
            if (relation.friend() || relation.follower()) {
                inbox.once(CONSUMER, event, () -> fillFeed.handle(relation.athleteId(), relation.otherId()));
            }
        } else if (event.is("club-membership-changed.v1")) {
            Membership membership = event.dataAs(Membership.class);
            if (membership.member()) {
                inbox.once(CONSUMER, event, () -> fillClubFeed.handle(membership.athleteId(), membership.clubId()));
            }
        }
    }

    record Relation(UUID athleteId, UUID otherId, boolean friend, boolean follower) {}

    record Membership(UUID athleteId, UUID clubId, boolean member) {}
}
