package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.challenge.Progress.Reached;
import io.fitconnect.platform.events.Announcement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What challenges tell others on {@code gamification.award}; the contract stands in {@code contracts/gamification/award}. */
final class ChallengeAnnouncements {

    private static final String TOPIC = "gamification.award";

    private ChallengeAnnouncements() {}

    static Announcement reached(Challenge challenge, UUID athlete, Reached reached) {
        return new Announcement(
                TOPIC,
                athlete.toString(),
                "challenge-reached.v1",
                challenge.id().toString(),
                new ChallengeReached(
                        athlete,
                        challenge.id(),
                        challenge.title(),
                        challenge.owner(),
                        reached.training(),
                        reached.day()));
    }

    static Announcement invited(Challenge challenge, UUID maker, UUID athlete) {
        return new Announcement(
                TOPIC,
                athlete.toString(),
                "challenge-invited.v1",
                challenge.id().toString(),
                new ChallengeInvited(
                        athlete,
                        maker,
                        challenge.id(),
                        challenge.title(),
                        challenge.goal().until()));
    }

    record ChallengeInvited(UUID athleteId, UUID otherId, UUID challengeId, String title, LocalDate until) {}

    record ChallengeReached(
            UUID athleteId,
            UUID challengeId,
            String title,
            @Nullable UUID ownerId,
            UUID trainingId,
            LocalDate day) {}
}
