package io.fitconnect.training.progress.estimate;

import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.record.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one training says about thresholds.
 *
 * @param marks     its plausible marks
 * @param heartRate seconds at each heart rate; null when none was recorded
 */
public record Evidence(
        CountedTraining training,
        List<Mark> marks,
        @Nullable Histogram heartRate) {

    public Evidence {
        marks = List.copyOf(marks);
    }
}
