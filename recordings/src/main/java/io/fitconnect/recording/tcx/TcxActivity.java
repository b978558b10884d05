package io.fitconnect.recording.tcx;

import io.fitconnect.recording.ClockRepair;
import io.fitconnect.recording.DoubtfulTotals;
import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RepairedStreams;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Strides;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.xml.SportWords;
import io.fitconnect.recording.xml.TrackPointFaults;
import io.fitconnect.recording.xml.TrackPoints;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code Activity} with its laps and points. */
final class TcxActivity {

    private final SportWords.Meaning sport;
    private final TrackPointFaults faults = new TrackPointFaults();
    private final TrackPoints points;
    private final List<TcxLap> laps = new ArrayList<>();
    private @Nullable Instant id;
    private @Nullable ZoneOffset idOffset;
    private @Nullable String device;

    TcxActivity(@Nullable String sport, int limit) {
        this.sport = SportWords.meaningOf(sport);
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

    /** The moment that identifies the activity, which is its start, and what it is ahead of UTC, when it is written with an offset. */
    void id(Instant moment, @Nullable ZoneOffset ahead) {
        id = moment;
        idOffset = ahead;
    }

    void device(String name) {
        device = name.isEmpty() ? null : name;
    }

    boolean isEmpty() {
        return laps.isEmpty() && points.table().size() == 0;
    }

    Recording recording(List<ReadingWarning> fileWarnings) {
        ClockRepair repair = ClockRepair.of(points.table());
        SampleTable samples = repair.samples();
        TcxClock clock = TcxClock.of(samples, laps, id);
        List<ReadingWarning> warnings = new ArrayList<>(fileWarnings);
        warnings.addAll(faults.warnings());
        warnings.addAll(repair.warnings());
        warnings.addAll(clock.warnings());
        Instant start = clock.start();
        RepairedStreams repaired = RepairedStreams.withUnmarkedPauses(
                samples.toStreams(0, samples.size(), start == null ? 0 : start.toEpochMilli()), sport.sport());
        warnings.addAll(repaired.warnings());
        Streams streams = inUnits(repaired.streams(), warnings);
        Totals totals = totals(streams, clock, warnings);
        if (start == null && totals.moving() == null) {
            throw TcxRecordings.noTimes(faults);
        }
        return new Recording(
                start,
                offset(),
                sport.sport(),
                sport.subSport(),
                null,
                device,
                false,
                totals,
                laps(clock, Strides.areSteps(repaired.streams(), sport.sport())),
                streams,
                warnings);
    }

    /** Of the points, else of the laps, else of the activity itself. */
    private @Nullable ZoneOffset offset() {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(points.offset())),
                        laps.stream().map(lap -> Optional.ofNullable(lap.offset())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(idOffset);
    }

    private Streams inUnits(Streams streams, List<ReadingWarning> warnings) {
        Streams converted = Strides.areSteps(streams, sport.sport()) ? Strides.ofSteps(streams) : streams;
        if (TcxSpeeds.areInKilometersPerHour(converted)) {
            warnings.add(new ReadingWarning(
                    Code.IMPOSSIBLE_VALUES, "Speeds were written in km/h instead of m/s; they were converted."));
            return TcxSpeeds.inMetersPerSecond(converted);
        }
        return converted;
    }

    private Totals totals(Streams streams, TcxClock clock, List<ReadingWarning> warnings) {
        Totals measured = MeasuredTotals.of(streams);
        Totals sum = TcxLapSum.of(laps);
        if (warnings.stream().noneMatch(warning -> warning.code() == Code.DATA_LOST)) {
            DoubtfulTotals.contradiction(sum, measured).ifPresent(warnings::add);
        }
        Duration timer = DoubtfulTotals.isElapsed(sum.moving(), measured) ? measured.moving() : sum.moving();
        Totals stated = Totals.builder().moving(timer).build().orElse(sum).orElse(measured);
        return Totals.builder()
                .elapsed(TcxLap.span(clock.start(), clock.end(), stated.moving()))
                .build()
                .orElse(stated);
    }

    private List<Lap> laps(TcxClock clock, boolean inSteps) {
        List<Lap> recorded = new ArrayList<>();
        for (int i = 0; i < laps.size(); i++) {
            Instant next = i + 1 < laps.size() ? clock.startOf(laps.get(i + 1)) : clock.end();
            recorded.add(new Lap(
                    i,
                    clock.startOf(laps.get(i)),
                    laps.get(i).totals(clock.startOf(laps.get(i)), next, sport.sport(), inSteps)));
        }
        return recorded;
    }
}
