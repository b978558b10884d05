package io.fitconnect.training.proof;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.diary.TrainingDetails;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.progress.figure.ActivityFigures;

/**
 * An activity as integration-service last had it.
 *
 * @param gone that it was withdrawn, or its training deleted for good
 */
record Truth(
        ActivityId activity,
        int revision,
        Sport sport,
        Start start,
        Figures figures,
        ActivityFigures efforts,
        boolean gone) {

    RecordedActivity recorded(AthleteId athlete) {
        return new RecordedActivity(
                athlete,
                Examples.vendor(activity),
                TrainingDetails.recorded(sport, null, null, start, figures, false),
                Examples.recording(),
                revision);
    }

    Truth revised(Start otherStart, Figures otherFigures, ActivityFigures otherEfforts) {
        return new Truth(activity, revision + 1, sport, otherStart, otherFigures, otherEfforts, gone);
    }

    Truth withdrawn() {
        return new Truth(activity, revision, sport, start, figures, efforts, true);
    }
}
