package io.fitconnect.recording.fit;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Totals;
import java.util.ArrayList;
import java.util.List;

/**
 * The laps of each session: a lap belongs to the session with which it shares most time. Averages and peaks that it does not
 * state are measured in its samples.
 */
final class FitLaps {

    private final List<FitLap> laps;
    private final FitSessions sessions;
    private final SampleTable samples;
    /** Laps that overlap one another again and again are no reason to read all samples for each of them. */
    private long rowsToMeasure;

    FitLaps(List<FitLap> laps, FitSessions sessions, SampleTable samples) {
        this.laps = laps;
        this.sessions = sessions;
        this.samples = samples;
        this.rowsToMeasure = 2L * samples.size();
    }

    /** The laps of a session whose samples are the rows from one up to, not including, another. */
    List<Lap> of(int session, int from, int to) {
        List<Lap> found = new ArrayList<>();
        for (FitLap lap : laps) {
            if (sessions.indexOf(lap) == session) {
                found.add(new Lap(found.size(), FitClock.instant(lap.start()), totals(lap, from, to)));
            }
        }
        return found;
    }

    private Totals totals(FitLap lap, int from, int to) {
        int first = Math.max(from, samples.firstRowAt(lap.start()));
        int last = Math.min(to, samples.firstRowAt(lap.end() + 1));
        if (lap.start() == SampleTable.NO_TIME || last - first < 2 || last - first > rowsToMeasure) {
            return lap.totals();
        }
        rowsToMeasure -= last - first;
        Totals measured = FitZeros.of(MeasuredTotals.of(samples.toStreams(first, last, lap.start())));
        return lap.totals()
                .orElse(Totals.builder()
                        .heartRateBpm(measured.averageHeartRateBpm(), measured.maxHeartRateBpm())
                        .powerWatts(measured.averagePowerWatts(), measured.maxPowerWatts())
                        .averageCadenceRpm(measured.averageCadenceRpm())
                        .speedMetersPerSecond(
                                measured.averageSpeedMetersPerSecond(), measured.maxSpeedMetersPerSecond())
                        .build());
    }
}
