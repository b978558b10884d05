package io.fitconnect.training.plan;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        listWrong(athlete, day).forEach(entry -> entries.change(athlete, entry));
    }

    /** Matches a day, and that of a training which is free again and may fulfil an entry of its own day. */
    void match(AthleteId athlete, LocalDate day, @Nullable UUID freed) {
        match(athlete, day);
        Optional.ofNullable(freed)
                .flatMap(training -> trainings.find(new TrainingKey(athlete, new TrainingId(training))))
                .map(training -> DoneTraining.of(training).day())
                .filter(other -> !other.equals(day))
                .ifPresent(other -> match(athlete, other));
    }

    /** The day's entries that are kept otherwise than they match, as they should be. */
    List<PlanEntry> listWrong(AthleteId athlete, LocalDate day) {
        List<PlanEntry> current = entries(athlete, day);
        if (current.isEmpty()) {
            return List.of();
        }
        List<DoneTraining> done = trainings.list(athlete, DoneTraining.earliest(day), DoneTraining.latest(day)).stream()
                .map(DoneTraining::of)
                .filter(training -> !isDecidedElsewhere(athlete, training, day))
                .toList();
        return DayMatching.match(current, done).stream()
                .filter(entry -> !current.contains(entry))
                .toList();
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
