package io.fitconnect.training.grouptraining.series;

import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import java.time.LocalTime;

/**
 * What can be changed of a series.
 *
 * @param time    of day at which each occurrence starts, by the local clock
 * @param details of which the start is that of the first occurrence and says nothing
 */
public record SeriesContent(LocalTime time, GroupTrainingDetails details) {

    public static SeriesContent of(GroupTrainingSeries series) {
        return new SeriesContent(series.first().toLocalTime(), series.details());
    }
}
