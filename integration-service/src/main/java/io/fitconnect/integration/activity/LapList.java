package io.fitconnect.integration.activity;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Laps as the event carries them: a start for each, and no more of them than an event may hold. */
final class LapList {

    static final int MOST = 500;

    private LapList() {}

    /** A lap of which the file does not say when it began starts where the one before it ended. */
    static List<ActivityRecorded.Lap> of(List<Lap> laps, Instant start) {
        List<ActivityRecorded.Lap> listed = new ArrayList<>();
        Instant next = start;
        for (Lap lap : laps.subList(0, Math.min(MOST, laps.size()))) {
            Instant begin = lap.start() == null ? next : lap.start();
            listed.add(toLap(lap, begin));
            Duration elapsed = lap.totals().elapsed();
            next = elapsed == null ? begin : begin.plus(elapsed);
        }
        return listed;
    }

    private static ActivityRecorded.Lap toLap(Lap lap, Instant start) {
        Totals totals = lap.totals();
        return new ActivityRecorded.Lap(
                lap.index(),
                start,
                Rounding.secondsOrZero(totals.elapsed()),
                Rounding.seconds(totals.moving()),
                Rounding.hundredths(totals.distanceMeters()),
                Rounding.hundredths(totals.ascentMeters()),
                totals.averageHeartRateBpm(),
                totals.maxHeartRateBpm(),
                totals.averagePowerWatts());
    }
}
