package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.util.UUID;

/** Removes an athlete, who cannot join again unless an organiser invites them. */
@UseCase
public class RemoveParticipant {

    private final GroupTrainings trainings;
    private final Participations participations;
    private final ParticipationKeeper keeper;
    private final GroupTrainingKeeper trainingKeeper;
    private final Clock clock;

    RemoveParticipant(
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

    /** Removes; the organiser cannot be removed. For who has nothing to do with it this has no effect, so that no answer tells who takes part behind a block. */
    public void handle(UUID id, AthleteId organiser, AthleteId removed) {
        GroupTraining training = trainings.getOrganised(id, organiser);
        if (removed.equals(training.organiser())) {
            throw GroupTrainingProblems.organiserDecides();
        }
        participations
                .find(id, removed)
                .filter(known -> known.state() != ParticipationState.REMOVED)
                .ifPresent(known -> remove(training, known, organiser));
    }

    private void remove(GroupTraining training, Participation known, AthleteId organiser) {
        keeper.change(training, known.isRemoved(Moments.of(clock.instant())), organiser);
        keeper.free(training, known);
        trainingKeeper.change(training, training.withoutCoOrganiser(known.athlete()), organiser);
    }
}
