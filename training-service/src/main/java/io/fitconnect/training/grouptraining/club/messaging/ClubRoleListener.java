package io.fitconnect.training.grouptraining.club.messaging;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import io.fitconnect.training.grouptraining.club.ClubRoles;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps who leads clubs. Its group is its own, so that it reads the compacted topic from its beginning. */
@Component
class ClubRoleListener {

    private static final String CONSUMER = "training-service.club-role-on-relation";

    /** A role that a newer version knows leads nothing here. */
    private static final Set<String> LEADERS = Set.of("owner", "administrator", "moderator");

    private final Inbox inbox;
    private final ClubRoles roles;
    private final ErasedAccounts erased;

    ClubRoleListener(Inbox inbox, ClubRoles roles, ErasedAccounts erased) {
        this.inbox = inbox;
        this.roles = roles;
        this.erased = erased;
    }

    @KafkaListener(topics = "social.relation", groupId = "training-service.club-roles")
    void on(Event event) {
        if (event.is("club-membership-changed.v1")) {
            Membership membership = event.dataAs(Membership.class);
            inbox.once(CONSUMER, event, () -> keep(membership));
        }
    }

    private void keep(Membership membership) {
        boolean isLeader = membership.member() && membership.role() != null && LEADERS.contains(membership.role());
        if (!erased.contains(membership.athleteId())) {
            roles.keep(membership.athleteId(), membership.clubId(), isLeader, membership.version());
        }
    }

    record Membership(
            UUID athleteId,
            UUID clubId,
            boolean member,
            @Nullable String role,
            long version) {}
}
