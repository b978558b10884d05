package io.fitconnect.training.plan;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps each day's matching up to date, within the transaction that changes plan or diary. */
@Component
class PlannedDays {

    /** The most entries of a day; a day's matching looks at all of them. */
    static final int MAX_ENTRIES = 20;

    private final PlanEntries entries;
    private final OwnTrainings trainings;

    PlannedDays(PlanEntries entries, OwnTrainings trainings) {
        this.entries = entries;
        this.trainings = trainings;
    }

    void requireRoom(AthleteId athlete, LocalDate day) {
        if (entries(athlete, day).size() >= MAX_ENTRIES) {
            throw PlanProblems.dayIsFull(MAX_ENTRIES);
        }
    }

    /** Matches a day; only what came out differently is written. */
    void match(AthleteId athlete, LocalDate day) {
        List<PlanEntry> current = entries(athlete, day);
        if (current.isEmpty()) {
            return;
        }
        List<DoneTraining> done = trainings.list(athlete, DoneTraining.earliest(day), DoneTraining.latest(day)).stream()
                .map(DoneTraining::of)
                .filter(training -> !isDecidedElsewhere(athlete, training, day))
                .toList();
        DayMatching.match(current, done).stream()
                .filter(entry -> !current.contains(entry))
                .forEach(entry -> entries.change(athlete, entry));
    }

    private boolean isDecidedElsewhere(AthleteId athlete, DoneTraining training, LocalDate day) {
        return entries.findFulfilledBy(athlete, training.id())
                .filter(entry -> !entry.isMatched() && !entry.details().day().equals(day))
                .isPresent();
    }

    private List<PlanEntry> entries(AthleteId athlete, LocalDate day) {
        return entries.list(athlete, day, day, MAX_ENTRIES);
    }
}
