package io.fitconnect.training.progress.record;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.BestEffort;
import io.fitconnect.training.progress.figure.CountedTraining;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of one training, each a candidate for a record that its sport keeps. */
public final class Marks {

    private static final int SHORTEST_DISTANCE = 400;
    private static final int SHORTEST_POWER = 5;
    private static final int LONGEST_POWER = 3_600;

    private Marks() {}

    public static List<Mark> of(CountedTraining training, ActivityFigures figures) {
        List<Mark> marks = new ArrayList<>();
        figures.times().stream()
                .filter(effort -> effort.over() >= SHORTEST_DISTANCE)
                .forEach(effort -> add(marks, training, RecordKind.TIME, effort));
        figures.distances().forEach(effort -> add(marks, training, RecordKind.DISTANCE, effort));
        figures.powers().stream()
                .filter(effort -> effort.over() >= SHORTEST_POWER && effort.over() <= LONGEST_POWER)
                .forEach(effort -> add(marks, training, RecordKind.POWER, effort));
        addWhole(marks, training, RecordKind.LONGEST, training.distanceMeters());
        addWhole(marks, training, RecordKind.MOST_ASCENT, training.ascentMeters());
        return marks;
    }

    private static void addWhole(List<Mark> marks, CountedTraining training, RecordKind kind, @Nullable Double value) {
        if (value != null) {
            add(marks, training, kind, new BestEffort(0, value, 0));
        }
    }

    private static void add(List<Mark> marks, CountedTraining training, RecordKind kind, BestEffort effort) {
        Sport sport = Sports.find(training.sport()).orElseGet(Sports::other);
        if (effort.value() > 0 && kind.isKeptBy(sport)) {
            marks.add(new Mark(
                    new Measure(kind, (int) Math.round(effort.over())),
                    training.id(),
                    training.startedAt(),
                    training.day().getYear(),
                    effort.value(),
                    effort.startSeconds()));
        }
    }
}
