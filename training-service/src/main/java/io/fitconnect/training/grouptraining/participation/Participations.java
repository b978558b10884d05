package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who takes part in what. */
public interface Participations {

    Optional<Participation> find(UUID groupTraining, AthleteId athlete);

    /** The athlete's own, by group training. */
    Map<UUID, Participation> list(AthleteId athlete, Collection<UUID> groupTrainings);

    /** Those of a state whom the viewer may know of, in the order of arrival, behind a place. */
    List<Participation> list(
            UUID groupTraining, ParticipationState state, AthleteId viewer, ArrivalPosition after, int limit);

    /** The first in the queue, so many at most, without who is hidden or whom a block separates from the organiser: they keep their turn. */
    List<Participation> listFirstWaiting(GroupTraining training, int limit);

    /** How many wait, counted up to a limit. */
    int countWaiting(UUID groupTraining, int limit);

    /** How many of those who wait came before, counted up to a limit. */
    int countBefore(Participation waiting, int limit);

    /**
     * Adds a first state without reading, so that neighbours who join at once do not conflict.
     *
     * @param start of the group training
     * @return false when the pair has one
     */
    boolean addIfAbsent(Participation participation, Instant start);

    /** Writes a state that follows the stored one. */
    void change(Participation participation);

    /** Gives so many of a group training's participations its start, and returns how many had another. */
    int follow(UUID groupTraining, Instant start, int limit);

    /** Everything of an athlete, behind a group training. */
    List<Participation> listOf(AthleteId athlete, UUID after, int limit);

    void delete(Participation participation);

    /** All of group trainings that have not begun who are invited, going or waiting, behind a pair, so many of them. */
    List<Participation> listAfter(UUID groupTraining, UUID athlete, Instant now, int limit);

    /** Refuses with 404 one who has no place, waits for none and is not invited. */
    default void requirePresent(UUID groupTraining, AthleteId athlete) {
        if (find(groupTraining, athlete).filter(Participation::isPresent).isEmpty()) {
            throw ParticipationProblems.notIn(athlete);
        }
    }
}
