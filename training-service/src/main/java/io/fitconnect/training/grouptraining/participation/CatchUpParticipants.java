package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.util.UUID;

/** Brings some more participants up to their group training. */
@UseCase
public class CatchUpParticipants {

    private final GroupTrainings trainings;
    private final CatchingUp catchingUp;

    CatchUpParticipants(GroupTrainings trainings, CatchingUp catchingUp) {
        this.trainings = trainings;
        this.catchingUp = catchingUp;
    }

    /**
     * Does one step.
     *
     * @param goOn   schedules the next step, within the transaction
     * @param settle ends the work, within the transaction
     */
    public void handle(UUID id, Runnable goOn, Runnable settle) {
        if (trainings.find(id).filter(catchingUp::step).isPresent()) {
            goOn.run();
        } else {
            settle.run();
        }
    }
}
