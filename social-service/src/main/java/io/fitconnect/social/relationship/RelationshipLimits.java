package io.fitconnect.social.relationship;

import io.fitconnect.platform.limit.AccountLimit;
import io.fitconnect.platform.limit.AccountLimits;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** Refuses an entry in a list that is full. Followers and received requests have no limit: they are not one's own doing. */
@Component
class RelationshipLimits {

    private static final String REQUESTS = "friend-requests";

    private final Relationships relationships;
    private final AccountLimits accountLimits;
    private final RelationshipSettings settings;

    RelationshipLimits(Relationships relationships, AccountLimits accountLimits, RelationshipSettings settings) {
        this.relationships = relationships;
        this.accountLimits = accountLimits;
        this.settings = settings;
    }

    /** Checks what one of the two is about to add to the lists of both. */
    void require(Collection<Entry> added, UUID by) {
        added.forEach(entry -> require(entry, by));
    }

    private void require(Entry entry, UUID by) {
        switch (entry.tie()) {
            case FRIEND -> require(entry, settings.friends(), fullOf(entry, by));
            case FOLLOWEE -> require(entry, settings.followees(), RelationshipProblems::tooManyFollowees);
            case BLOCK -> require(entry, settings.blocks(), RelationshipProblems::tooManyBlocks);
            case REQUEST_SENT -> {
                require(entry, settings.openRequests(), RelationshipProblems::tooManyOpen);
                accountLimits.take(by, new AccountLimit(REQUESTS, settings.requestsPerDay(), Duration.ofDays(1)));
            }
            case REQUEST_RECEIVED, FOLLOWER -> {}
        }
    }

    private void require(Entry entry, int most, IntFunction<Refusal> refusal) {
        if (relationships.count(entry.athlete(), entry.tie(), most) >= most) {
            throw refusal.apply(most);
        }
    }

    private static IntFunction<Refusal> fullOf(Entry entry, UUID by) {
        return entry.athlete().equals(by)
                ? RelationshipProblems::tooManyFriends
                : most -> RelationshipProblems.otherHasTooManyFriends();
    }
}
