package io.fitconnect.training.plan;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingWatch;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets trainings fulfil the plan, and opens entries whose training went. */
@Component
class FollowDiary implements TrainingWatch {

    private final PlanEntries entries;
    private final PlannedDays days;

    FollowDiary(PlanEntries entries, PlannedDays days) {
        this.entries = entries;
        this.days = days;
    }

    /** The training may have left the day, the sport or the size that it fulfilled before. */
    @Override
    public void counts(Training training) {
        AthleteId athlete = training.key().athlete();
        DoneTraining done = DoneTraining.of(training);
        entries.findFulfilledBy(athlete, done.id())
                .map(entry -> entry.details().day())
                .filter(day -> !day.equals(done.day()))
                .ifPresent(day -> days.match(athlete, day));
        days.match(athlete, done.day());
    }

    @Override
    public void isTrashed(Training training) {
        open(training);
    }

    @Override
    public void isDeleted(Training training) {
        open(training);
    }

    private void open(Training training) {
        AthleteId athlete = training.key().athlete();
        UUID id = training.key().training().value();
        entries.findFulfilledBy(athlete, id).ifPresent(entry -> {
            entries.change(athlete, entry.with(Fulfilment.OPEN));
            days.match(athlete, entry.details().day());
        });
    }
}
