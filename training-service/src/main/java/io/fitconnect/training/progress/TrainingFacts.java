package io.fitconnect.training.progress;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.progress.figure.CountedTraining;

/** Reduces trainings of the diary to what progress needs. */
final class TrainingFacts {

    private TrainingFacts() {}

    static CountedTraining of(Training training) {
        TrainingDetails details = training.details();
        Figures figures = details.figures();
        return new CountedTraining(
                training.key().training().value(),
                training.source().activity().map(ActivityId::value).orElse(null),
                details.sport().key(),
                details.start().time(),
                details.start().utcOffsetSeconds(),
                figures.time().elapsedSeconds(),
                figures.time().movingSeconds(),
                figures.distance() == null ? null : figures.distance().meters(),
                figures.climb() == null ? null : figures.climb().ascentMeters(),
                figures.heartRate() == null ? null : figures.heartRate().averageBpm(),
                figures.power() == null ? null : figures.power().averageWatts(),
                details.perceivedExertion());
    }
}
