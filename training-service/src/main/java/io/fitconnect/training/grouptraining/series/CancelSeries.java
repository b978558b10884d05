package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Cancels all occurrences of a series that have not begun, or those from a day on; no more are made. */
@UseCase
public class CancelSeries {

    private final AllSeries all;
    private final Occurrences occurrences;
    private final GroupTrainingKeeper keeper;
    private final Clock clock;

    CancelSeries(AllSeries all, Occurrences occurrences, GroupTrainingKeeper keeper, Clock clock) {
        this.all = all;
        this.occurrences = occurrences;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Cancels them for the reason. */
    public void handle(UUID id, AthleteId organiser, Optional<LocalDate> from, String reason) {
        GroupTrainingSeries series = all.getOwn(id, organiser);
        LocalDate day = from.orElse(series.first().toLocalDate());
        all.change(series.endedBefore(day));
        occurrences.list(id, day.atStartOfDay()).stream()
                .filter(training -> training.isOpen(clock.instant()))
                .forEach(training -> keeper.cancel(training, reason, organiser));
    }
}
