package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;

/** Appoints an athlete who takes part or is invited to organise beside the organiser. */
@UseCase
public class AppointCoOrganiser {

    private final GroupTrainings trainings;
    private final Participations participations;
    private final Visibilities visibilities;
    private final GroupTrainingKeeper keeper;

    AppointCoOrganiser(
            GroupTrainings trainings,
            Participations participations,
            Visibilities visibilities,
            GroupTrainingKeeper keeper) {
        this.trainings = trainings;
        this.participations = participations;
        this.visibilities = visibilities;
        this.keeper = keeper;
    }

    /** Appoints; the organiser alone does that. Who is behind a block is answered as who takes no part. */
    public void handle(UUID id, AthleteId organiser, AthleteId appointed) {
        GroupTraining training = trainings.getOrganised(id, organiser);
        if (!organiser.equals(training.organiser())) {
            throw GroupTrainingProblems.organiserDecides();
        }
        boolean takesPart = participations
                .find(id, appointed)
                .filter(known -> known.isActive() || known.state() == ParticipationState.INVITED)
                .isPresent();
        if (!takesPart
                || visibilities.sight(appointed.value(), organiser.value()).standing() == Standing.NONE) {
            throw ParticipationProblems.notIn(appointed);
        }
        keeper.change(training, training.withCoOrganiser(appointed), organiser);
    }
}
