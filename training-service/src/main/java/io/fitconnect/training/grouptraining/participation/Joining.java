package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives an athlete a place, or a place in the queue. */
@Component
public class Joining {

    private final Participations participations;
    private final ParticipationKeeper keeper;
    private final PlaceCounter places;
    private final Clock clock;

    Joining(Participations participations, ParticipationKeeper keeper, PlaceCounter places, Clock clock) {
        this.participations = participations;
        this.keeper = keeper;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Joins; who has joined keeps what they have, but a free place that passed them by goes to who asks again. Refuses with 403 whom an organiser removed.
     *
     * @param arrivedAt when the request came: a repeated transaction does not lose its turn
     */
    public Participation join(GroupTraining training, AthleteId athlete, Instant arrivedAt) {
        training.requireOpen(clock.instant());
        Instant arrived = Moments.of(arrivedAt);
        boolean hasPlace = places.take(training, athlete);
        return keeper.add(training, Participation.joining(training.id(), athlete, hasPlace, arrived), athlete)
                .orElseGet(() -> joinAgain(training, athlete, hasPlace, arrived));
    }

    private Participation joinAgain(GroupTraining training, AthleteId athlete, boolean hasPlace, Instant arrived) {
        Participation known = participations.find(training.id(), athlete).orElseThrow();
        if (known.state() == ParticipationState.REMOVED) {
            throw ParticipationProblems.removed();
        }
        if (!known.isActive()) {
            return keeper.change(training, known.joins(hasPlace, arrived), athlete);
        }
        if (hasPlace && known.state() == ParticipationState.WAITING) {
            return keeper.change(training, known.movesUp(), null);
        }
        if (hasPlace) {
            places.release(training, athlete);
        }
        return known;
    }
}
