package io.fitconnect.training.grouptraining.series;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.ClubRule;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingKeeper;
import io.fitconnect.training.grouptraining.HiddenOrganisers;
import io.fitconnect.training.grouptraining.Occurrence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * Changes all occurrences of a series that have not begun, or those from a day on: then the series is split. An occurrence that was changed by itself stays as
 * it is.
 */
@UseCase
public class ChangeSeries {

    private final AllSeries all;
    private final Occurrences occurrences;
    private final GroupTrainingKeeper keeper;
    private final ClubRule clubRule;
    private final HiddenOrganisers hidden;
    private final DueWork dueWork;
    private final Clock clock;

    ChangeSeries(
            AllSeries all,
            Occurrences occurrences,
            GroupTrainingKeeper keeper,
            ClubRule clubRule,
            HiddenOrganisers hidden,
            DueWork dueWork,
            Clock clock) {
        this.all = all;
        this.occurrences = occurrences;
        this.keeper = keeper;
        this.clubRule = clubRule;
        this.hidden = hidden;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /**
     * Changes them, and returns the id of the series that they belong to now.
     *
     * @param from first day; empty for the whole series
     */
    public UUID handle(
            UUID id,
            AthleteId organiser,
            LongConsumer requireVersion,
            Optional<LocalDate> from,
            UnaryOperator<SeriesContent> change) {
        GroupTrainingSeries series = all.getOwn(id, organiser);
        hidden.refuse(organiser);
        requireVersion.accept(series.version());
        SeriesContent changed = change.apply(SeriesContent.of(series));
        if (!Objects.equals(changed.details().club(), series.details().club())) {
            clubRule.require(organiser, changed.details());
        }
        LocalDate day = from.filter(split -> !series.isFrom(split))
                .orElse(series.first().toLocalDate());
        GroupTrainingSeries next = series.isFrom(day)
                ? series.changed(changed.time(), changed.details())
                : series.from(day, changed.time(), changed.details())
                        .filter(GroupTrainingSeries::hasOccurrences)
                        .orElseThrow(SeriesProblems::nothingFollows);
        keep(series, next, day);
        occurrences.list(id, day.atStartOfDay()).stream()
                .filter(training -> training.isOpen(clock.instant()))
                .forEach(training -> move(training, series, next));
        return next.id();
    }

    private void keep(GroupTrainingSeries series, GroupTrainingSeries next, LocalDate day) {
        if (next.id().equals(series.id())) {
            all.change(next);
        } else {
            all.change(series.endedBefore(day));
            all.add(next);
            Making.schedule(dueWork, next.id(), clock.instant());
        }
    }

    private void move(GroupTraining training, GroupTrainingSeries series, GroupTrainingSeries next) {
        LocalDateTime start = training.requireOccurrence().start();
        LocalDateTime nextStart = start.toLocalDate().atTime(next.first().toLocalTime());
        boolean follows = training.details().equals(series.detailsAt(start));
        keeper.move(
                training,
                new Occurrence(next.id(), nextStart),
                follows ? next.detailsAt(nextStart) : training.details(),
                next.organiser());
    }
}
