package io.fitconnect.training.plan;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Matches every planned day of an athlete from scratch and names each entry that is kept otherwise. No difference is the proof
 * that plan and diary were followed.
 */
@UseCase(readOnly = true)
public class ComparePlan {

    private final PlanEntries entries;
    private final PlannedDays days;
    private final OwnTrainings trainings;

    ComparePlan(PlanEntries entries, PlannedDays days, OwnTrainings trainings) {
        this.entries = entries;
        this.days = days;
        this.trainings = trainings;
    }

    /** Returns a line for each difference, none when all is as it should be. */
    public List<String> handle(AthleteId athlete) {
        List<String> differences = new ArrayList<>();
        entries.listDays(athlete)
                .forEach(day -> days.listWrong(athlete, day)
                        .forEach(entry -> differences.add("entry " + entry.id() + " of " + day + ": matches "
                                + entry.fulfilment().training())));
        entries.listFulfilling(athlete).stream()
                .filter(training -> trainings
                        .find(new TrainingKey(athlete, new TrainingId(training)))
                        .isEmpty())
                .forEach(training -> differences.add("training " + training + " fulfils an entry and does not count"));
        return differences;
    }
}
