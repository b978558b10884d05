package io.fitconnect.training.progress;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.progress.curve.Efficiency;
import io.fitconnect.training.progress.goal.Days;
import java.util.List;
import java.util.UUID;

/** How an athlete's pace at heart rate developed in one sport. */
@UseCase(readOnly = true)
public class ViewEfficiency {

    private final DerivedTrainings trainings;

    ViewEfficiency(DerivedTrainings trainings) {
        this.trainings = trainings;
    }

    /** Trainings that are too short, or lack distance or heart rate, are left out. */
    public List<Efficiency> handle(UUID athlete, String sport, Days days) {
        return trainings.listFacts(athlete, sport, days).stream()
                .flatMap(training -> Efficiency.of(
                        training.id(),
                        training.day(),
                        training.seconds(),
                        training.distanceMeters(),
                        training.averageHeartRateBpm())
                        .stream())
                .toList();
    }
}
