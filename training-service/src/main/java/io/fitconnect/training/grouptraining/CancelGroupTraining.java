package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Cancels a group training for all. The organiser alone does that, and it is not undone. */
@UseCase
public class CancelGroupTraining {

    public static final int MAX_REASON_LENGTH = 500;
    public static final TextRule REASON = TextRule.note(MAX_REASON_LENGTH);

    private final GroupTrainings trainings;
    private final GroupTrainingKeeper keeper;

    CancelGroupTraining(GroupTrainings trainings, GroupTrainingKeeper keeper) {
        this.trainings = trainings;
        this.keeper = keeper;
    }

    /** Cancels it; one that is cancelled stays so, with its first reason. The reason of a hidden organiser is told to none. */
    public void handle(UUID id, AthleteId organiser, LongConsumer requireVersion, String reason) {
        GroupTraining current = trainings.getOrganised(id, organiser);
        if (!organiser.equals(current.organiser())) {
            throw GroupTrainingProblems.organiserDecides();
        }
        if (current.status() != GroupTrainingStatus.CANCELLED) {
            requireVersion.accept(current.version());
            keeper.cancel(current, reason, organiser);
        }
    }
}
