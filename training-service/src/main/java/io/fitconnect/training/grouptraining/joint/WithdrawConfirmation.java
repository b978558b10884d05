package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;

/** Takes an organiser's confirmation back; a recording or a check-in goes on proving that the athlete came. */
@UseCase
public class WithdrawConfirmation {

    private final GroupTrainings trainings;
    private final Attendances attendances;

    WithdrawConfirmation(GroupTrainings trainings, Attendances attendances) {
        this.trainings = trainings;
        this.attendances = attendances;
    }

    public void handle(UUID id, AthleteId organiser, AthleteId athlete) {
        attendances.withdraw(trainings.getOrganised(id, organiser).id(), athlete);
    }
}
