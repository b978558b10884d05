package io.fitconnect.training.diary;

import io.fitconnect.platform.usecase.UseCase;
import java.time.LocalDate;
import java.util.Optional;

/** Enters a training again as if by hand; what only a device can know is not copied. */
@UseCase
public class DuplicateTraining {

    private final Trainings trainings;
    private final AddTraining addTraining;

    DuplicateTraining(Trainings trainings, AddTraining addTraining) {
        this.trainings = trainings;
        this.addTraining = addTraining;
    }

    /**
     * Puts a copy into the diary and returns where it is found.
     *
     * @param day of the copy, at the same time of day; the training's own when empty
     */
    public TrainingKey handle(TrainingKey key, Writer writer, Optional<LocalDate> day) {
        Training training = trainings.get(key);
        writer.requireAthlete(training);
        TrainingDetails copy = training.details().asByHand();
        return addTraining.handle(key.athlete(), writer, day.map(copy::on).orElse(copy));
    }
}
