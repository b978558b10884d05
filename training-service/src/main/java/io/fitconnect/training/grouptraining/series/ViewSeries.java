package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import java.util.UUID;

/** Reads a series, for its organiser. */
@UseCase(readOnly = true)
public class ViewSeries {

    private final AllSeries all;

    ViewSeries(AllSeries all) {
        this.all = all;
    }

    /** Refuses with 404 a series that the athlete does not organise. */
    public GroupTrainingSeries handle(UUID id, AthleteId organiser) {
        return all.getOwn(id, organiser);
    }
}
