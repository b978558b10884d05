package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.util.UUID;

/** Gives up a place or the place in the queue, or declines an invitation. Works also when the group training is no longer shown. */
@UseCase
public class LeaveGroupTraining {

    private final GroupTrainings trainings;
    private final Participations participations;
    private final ParticipationKeeper keeper;
    private final GroupTrainingKeeper trainingKeeper;
    private final Clock clock;

    LeaveGroupTraining(
            GroupTrainings trainings,
            Participations participations,
            ParticipationKeeper keeper,
            GroupTrainingKeeper trainingKeeper,
            Clock clock) {
        this.trainings = trainings;
        this.participations = participations;
        this.keeper = keeper;
        this.trainingKeeper = trainingKeeper;
        this.clock = clock;
    }

    /** Leaves; who has left or declined stays so. A co-organiser who leaves organises no longer. */
    public void handle(UUID id, AthleteId athlete) {
        Participation own = participations
                .find(id, athlete)
                .filter(participation -> participation.state() != ParticipationState.REMOVED)
                .orElseThrow(() -> GroupTrainingProblems.notFound(id));
        if (own.isActive() || own.state() == ParticipationState.INVITED) {
            GroupTraining training = trainings.get(id);
            keeper.change(training, own.leaves(Moments.of(clock.instant())), athlete);
            keeper.free(training, own);
            trainingKeeper.change(training, training.withoutCoOrganiser(athlete), athlete);
        }
    }
}
