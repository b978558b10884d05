package io.fitconnect.recording.fit;

import io.fitconnect.recording.ClockRepair;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.SampleTable;
import java.util.List;

/**
 * The samples of a part in the order of their times, less those that a jump of the clock dates on another day than most. What
 * lies on the day of a session stays.
 */
record FitDays(SampleTable samples, List<ReadingWarning> warnings) {

    private static final long DAY_MILLIS = 86_400_000;

    static FitDays of(FitContent content) {
        SampleTable table = content.samples().table();
        SampleTable ordered = table.isInOrder() ? table : table.inOrder();
        ClockRepair repair = ClockRepair.of(ordered);
        if (repair.samples().size() == ordered.size()) {
            return new FitDays(ordered, List.of());
        }
        long days = repair.otherDays().stream()
                .filter(day -> hasSession(content, day))
                .count();
        return days > 0 ? new FitDays(ordered, List.of()) : new FitDays(repair.samples(), repair.warnings());
    }

    private static boolean hasSession(FitContent content, SampleTable day) {
        long first = FitSamples.first(day);
        long last = FitSamples.last(day);
        return content.sessions().stream()
                .anyMatch(session -> session.start() >= first - DAY_MILLIS && session.start() <= last);
    }
}
