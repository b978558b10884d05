package io.fitconnect.training.grouptraining.event;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps finishes on connections of its own, which nothing else can use up. */
public interface FinishIntake {

    Optional<GroupEvent> findEvent(UUID id);

    /**
     * Keeps a finish in the place of an earlier one of the athlete; returns once it is durable.
     *
     * @return empty when the athlete has no place in the group training
     */
    Optional<Finish> keep(UUID event, AthleteId athlete, Instant finishedAt);
}
