package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;

/** Takes the right to organise from a co-organiser, who may also give it up. */
@UseCase
public class DismissCoOrganiser {

    private final GroupTrainings trainings;
    private final GroupTrainingKeeper keeper;

    DismissCoOrganiser(GroupTrainings trainings, GroupTrainingKeeper keeper) {
        this.trainings = trainings;
        this.keeper = keeper;
    }

    /** Dismisses; who is no co-organiser stays none. */
    public void handle(UUID id, AthleteId by, AthleteId dismissed) {
        GroupTraining training = trainings.getOrganised(id, by);
        if (!by.equals(training.organiser()) && !by.equals(dismissed)) {
            throw GroupTrainingProblems.organiserDecides();
        }
        keeper.change(training, training.withoutCoOrganiser(dismissed), by);
    }
}
