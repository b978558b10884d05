package io.fitconnect.notification.kind.challenge;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an athlete that a training reached the goal of a challenge; not of one whose maker a block separates from the athlete. */
@Component
class ChallengeReached implements NotificationKind<ReachedGoal>, NoticeSource {

    @Override
    public String name() {
        return "challenge-reached";
    }

    @Override
    public Class<ReachedGoal> arguments() {
        return ReachedGoal.class;
    }

    @Override
    public Wording wording(ReachedGoal goal) {
        return Wording.of(
                ChallengeText.REACHED, ChallengeText.WITH_TRAINING, Map.of("title", goal.title(), "day", goal.day()));
    }

    @Override
    public String reference(ReachedGoal goal) {
        return "/api/v1/challenges/" + goal.challengeId();
    }

    @Override
    public ReachedGoal sample(Instant now) {
        return new ReachedGoal(new UUID(0, 0), "100 km", LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    @Override
    public boolean wants(Event event) {
        return event.is("challenge-reached.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Reached reached = event.dataAs(Reached.class);
        ReachedGoal goal = new ReachedGoal(reached.challengeId(), reached.title(), reached.day());
        return List.of(
                AddressedNotice.toOne(reached.athleteId(), this, goal, event).from(reached.maker()));
    }

    /** What is read of the event. */
    record Reached(
            UUID athleteId,
            UUID challengeId,
            String title,
            @Nullable UUID ownerId,
            LocalDate day) {

        /** Another person who made it; nobody separates athletes from themselves. */
        @Nullable
        UUID maker() {
            return athleteId.equals(ownerId) ? null : ownerId;
        }
    }
}
