package io.fitconnect.recording.tcx;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.xml.TrackPointFaults;
import io.fitconnect.recording.xml.TrackPoints;
import io.fitconnect.recording.xml.XmlSports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code Activity} with its laps and points. */
final class TcxActivity {

    private final @Nullable String sport;
    private final TrackPointFaults faults = new TrackPointFaults();
    private final TrackPoints points;
    private final List<TcxLap> laps = new ArrayList<>();
    private @Nullable String device;

    TcxActivity(@Nullable String sport, int limit) {
        this.sport = sport;
        this.points = new TrackPoints(limit, false, faults);
    }

    TrackPoints points() {
        return points;
    }

    List<TcxLap> laps() {
        return laps;
    }

    TrackPointFaults faults() {
        return faults;
    }

    void device(String name) {
        device = name.isEmpty() ? null : name;
    }

    boolean isEmpty() {
        return laps.isEmpty() && points.table().size() == 0;
    }

    Recording recording(List<ReadingWarning> fileWarnings) {
        SampleTable samples = points.table();
        long origin = origin();
        Streams streams = samples.toStreams(0, samples.size(), origin).withDistance();
        List<ReadingWarning> warnings = new ArrayList<>(fileWarnings);
        warnings.addAll(faults.warnings());
        if (TcxSpeeds.areInKilometersPerHour(streams)) {
            streams = TcxSpeeds.inMetersPerSecond(streams);
            warnings.add(new ReadingWarning(
                    Code.IMPOSSIBLE_VALUES, "Speeds were written in km/h instead of m/s; they were converted."));
        }
        Instant end = end();
        Instant start = origin == SampleTable.NO_TIME ? null : Instant.ofEpochMilli(origin);
        if (start == null) {
            warnings.add(new ReadingWarning(
                    Code.NO_TIMES, "The activity has no (believable) times: when it began is unknown."));
        }
        return new Recording(
                start,
                points.offset(),
                XmlSports.sport(sport),
                XmlSports.subSport(sport),
                null,
                device,
                false,
                totals(streams, end, start),
                laps(end),
                streams,
                warnings);
    }

    /** Start of the first lap, else the first time of a point, else none. */
    private long origin() {
        for (TcxLap lap : laps) {
            if (lap.start() != null) {
                return lap.start().toEpochMilli();
            }
        }
        SampleTable samples = points.table();
        for (int row = 0; row < samples.size(); row++) {
            if (samples.time(row) != SampleTable.NO_TIME) {
                return samples.time(row);
            }
        }
        return SampleTable.NO_TIME;
    }

    private Totals totals(Streams streams, @Nullable Instant end, @Nullable Instant start) {
        Totals stated = TcxLapSum.of(laps).orElse(MeasuredTotals.of(streams));
        return Totals.builder()
                .elapsed(TcxLap.span(start, end, stated.moving()))
                .build()
                .orElse(stated);
    }

    /** The time of the last point, or the end of the last lap where no point has a time. */
    private @Nullable Instant end() {
        SampleTable samples = points.table();
        for (int row = samples.size() - 1; row >= 0; row--) {
            if (samples.time(row) != SampleTable.NO_TIME) {
                return Instant.ofEpochMilli(samples.time(row));
            }
        }
        TcxLap last = laps.isEmpty() ? null : laps.get(laps.size() - 1);
        return last == null || last.start() == null || last.timer() == null
                ? null
                : last.start().plus(last.timer());
    }

    private List<Lap> laps(@Nullable Instant end) {
        List<Lap> recorded = new ArrayList<>();
        for (int i = 0; i < laps.size(); i++) {
            Instant next = i + 1 < laps.size() ? laps.get(i + 1).start() : end;
            recorded.add(new Lap(i, laps.get(i).start(), laps.get(i).totals(next)));
        }
        return recorded;
    }
}
