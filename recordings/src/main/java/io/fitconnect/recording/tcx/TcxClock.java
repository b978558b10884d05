package io.fitconnect.recording.tcx;

import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.SampleTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an activity was. Points, laps and the activity's id state it; where they differ by more than twelve hours the points
 * decide, without them most laps, and a lap of another day has no start.
 */
final class TcxClock {

    private static final Duration APART = Duration.ofHours(12);
    private static final Duration LATE = Duration.ofMinutes(1);

    private final @Nullable Instant start;
    private final @Nullable Instant end;
    private final @Nullable Instant earliest;
    private final @Nullable Instant latest;
    private final List<ReadingWarning> warnings = new ArrayList<>();

    private TcxClock(SampleTable samples, List<TcxLap> laps, @Nullable Instant id) {
        Instant first = null;
        Instant last = null;
        for (int row = 0; row < samples.size(); row++) {
            if (samples.time(row) != SampleTable.NO_TIME) {
                last = Instant.ofEpochMilli(samples.time(row));
                first = first == null ? last : first;
            }
        }
        Instant middle = middle(laps);
        earliest = first == null ? middle : first;
        latest = last == null ? middle : last;
        Instant lapStart = laps.stream()
                .limit(first == null ? laps.size() : 1)
                .map(this::startOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean late = lapStart != null && first != null && lapStart.isAfter(first.plus(LATE));
        Instant stated = lapStart == null || late ? first : lapStart;
        start = stated == null ? id : stated;
        end = last == null ? endOfLaps(laps) : last;
        note(laps, samples);
    }

    static TcxClock of(SampleTable samples, List<TcxLap> laps, @Nullable Instant id) {
        return new TcxClock(samples, laps, id);
    }

    private static @Nullable Instant middle(List<TcxLap> laps) {
        List<Instant> starts = laps.stream()
                .map(TcxLap::start)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        return starts.isEmpty() ? null : starts.get((starts.size() - 1) / 2);
    }

    private @Nullable Instant endOfLaps(List<TcxLap> laps) {
        TcxLap last = laps.isEmpty() ? null : laps.get(laps.size() - 1);
        Instant begin = last == null ? null : startOf(last);
        Duration timer = last == null ? null : last.timer();
        return begin == null || timer == null ? null : begin.plus(timer);
    }

    private void note(List<TcxLap> laps, SampleTable samples) {
        long strange = laps.stream()
                .filter(lap -> lap.start() != null && startOf(lap) == null)
                .count();
        if (strange > 0) {
            warnings.add(new ReadingWarning(
                    Code.TIMES_DOUBTFUL,
                    strange + " laps are dated on another day than the " + (samples.size() == 0 ? "others" : "points")
                            + "; their starts were left out."));
        }
        if (start == null || (end == null && samples.size() > 0)) {
            warnings.add(
                    new ReadingWarning(
                            Code.NO_TIMES,
                            start == null
                                    ? "The activity has no (believable) times: when it began is unknown."
                                    : "The points have no (believable) times: how long the activity took is what its laps say."));
        }
    }

    /** The start of a lap; null when it states none or one of another day. */
    @Nullable
    Instant startOf(TcxLap lap) {
        Instant stated = lap.start();
        boolean near = stated != null
                && earliest != null
                && latest != null
                && !stated.isBefore(earliest.minus(APART))
                && !stated.isAfter(latest.plus(APART));
        return near ? stated : null;
    }

    /** Of the activity. */
    @Nullable
    Instant start() {
        return start;
    }

    /** The time of the last point, or the end of the last lap where no point has a time. */
    @Nullable
    Instant end() {
        return end;
    }

    List<ReadingWarning> warnings() {
        return warnings;
    }
}
