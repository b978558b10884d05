package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;
import java.util.UUID;

/**
 * What an athlete is to a group training.
 *
 * @param revision  grows with every change of the pair
 * @param arrivedAt when the athlete asked for a place, which is the order of the queue; of one who has not asked, when the state began
 */
public record Participation(
        UUID groupTraining,
        AthleteId athlete,
        ParticipationState state,
        ParticipationCause cause,
        long revision,
        Instant arrivedAt) {

    /** An athlete who joins; without a place the athlete waits. */
    static Participation joining(UUID groupTraining, AthleteId athlete, boolean hasPlace, Instant arrivedAt) {
        return new Participation(
                groupTraining,
                athlete,
                hasPlace ? ParticipationState.GOING : ParticipationState.WAITING,
                hasPlace ? ParticipationCause.JOINED : ParticipationCause.WAITING,
                0,
                arrivedAt);
    }

    static Participation invited(UUID groupTraining, AthleteId athlete, Instant now) {
        return new Participation(
                groupTraining, athlete, ParticipationState.INVITED, ParticipationCause.INVITED, 0, now);
    }

    /** The same pair after the athlete has joined again. */
    Participation joins(boolean hasPlace, Instant arrived) {
        Participation joining = joining(groupTraining, athlete, hasPlace, arrived);
        return next(joining.state, joining.cause, arrived);
    }

    Participation movesUp() {
        return next(ParticipationState.GOING, ParticipationCause.MOVED_UP, arrivedAt);
    }

    Participation isInvited(Instant now) {
        return next(ParticipationState.INVITED, ParticipationCause.INVITED, now);
    }

    /** Leaves, or declines where the athlete was only invited. */
    Participation leaves(Instant now) {
        return state == ParticipationState.INVITED
                ? next(ParticipationState.DECLINED, ParticipationCause.DECLINED, now)
                : next(ParticipationState.LEFT, ParticipationCause.LEFT, now);
    }

    Participation isRemoved(Instant now) {
        return next(ParticipationState.REMOVED, ParticipationCause.REMOVED, now);
    }

    /** Whether the athlete has a place or waits for one. */
    public boolean isActive() {
        return state == ParticipationState.GOING || state == ParticipationState.WAITING;
    }

    /** Whether the athlete has a place, waits for one or is invited. */
    public boolean isPresent() {
        return isActive() || state == ParticipationState.INVITED;
    }

    private Participation next(ParticipationState next, ParticipationCause why, Instant at) {
        return new Participation(groupTraining, athlete, next, why, revision + 1, at);
    }
}
