package io.fitconnect.training.diary;

import io.fitconnect.training.matching.Effort;
import io.fitconnect.training.matching.Way;
import io.fitconnect.training.measurement.Figures;
import java.util.Optional;

/** Reduces recordings to what tells whether they are of the same effort. */
final class Efforts {

    private Efforts() {}

    static Effort of(RecordedActivity activity) {
        TrainingDetails details = activity.details();
        Figures figures = details.figures();
        TimedTrack track = activity.recording().timedTrack();
        return new Effort(
                details.sport().family(),
                details.start().time(),
                figures.time().elapsedSeconds(),
                figures.time().movingSeconds(),
                figures.distance() == null ? null : figures.distance().meters(),
                track == null ? Optional.empty() : Way.through(track.latitudes(), track.longitudes()));
    }
}
