package io.fitconnect.training.grouptraining.series;

import io.fitconnect.training.diary.AthleteId;
import java.util.Optional;
import java.util.UUID;

/** All series of group trainings. */
public interface AllSeries {

    Optional<GroupTrainingSeries> find(UUID id);

    /** How many series of the organiser go on, counted up to a limit. */
    int countGoingOn(AthleteId organiser, int limit);

    void add(GroupTrainingSeries series);

    /** Writes a state that follows the stored one. */
    void change(GroupTrainingSeries series);

    void deleteOf(AthleteId organiser);

    /** Throws the 404 problem when there is no such series, and when another athlete organises it. */
    default GroupTrainingSeries getOwn(UUID id, AthleteId organiser) {
        return find(id).filter(series -> series.organiser().equals(organiser))
                .orElseThrow(() -> SeriesProblems.notFound(id));
    }
}
