package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.timezone.AthleteZones;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Enters a training again as if by hand; what only a device can know is not copied. Others see a recording without what its privacy
 * zones cut; an entry by hand has no zones, so only the athlete sees the copy of a recording until the athlete shows it.
 */
@UseCase
public class DuplicateTraining {

    private final Trainings trainings;
    private final AddTraining addTraining;
    private final AthleteZones zones;

    DuplicateTraining(Trainings trainings, AddTraining addTraining, AthleteZones zones) {
        this.trainings = trainings;
        this.addTraining = addTraining;
        this.zones = zones;
    }

    /**
     * Puts a copy into the diary and returns where it is found.
     *
     * @param day of the copy, at the same time of day; the training's own when empty
     */
    public TrainingKey handle(TrainingKey key, Writer writer, Optional<LocalDate> day) {
        Training training = trainings.get(key);
        writer.requireAthlete(training);
        TrainingDetails byHand = training.details().asByHand();
        TrainingDetails copy =
                training.source() instanceof Source.Manual ? byHand : byHand.visibleTo(Visibility.ONLY_ME);
        return addTraining.handle(
                key.athlete(),
                writer,
                day.map(other -> copy.on(other, zones.find(key.athlete().value())))
                        .orElse(copy));
    }
}
