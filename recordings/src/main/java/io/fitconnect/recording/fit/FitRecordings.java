package io.fitconnect.recording.fit;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the content of a file into one recording per session. Messages stand in any order, so samples and laps belong to the
 * last session that started before them.
 */
final class FitRecordings {

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final FitContent content;
    private final SampleTable samples;
    private final FitSessions sessions;
    private final List<ReadingWarning> warnings;

    private FitRecordings(FitContent content, List<ReadingWarning> warnings) {
        SampleTable table = content.samples().table();
        boolean damaged = warnings.stream().anyMatch(warning -> warning.code() == Code.DATA_LOST);
        this.content = content;
        this.samples = table.isInOrder() ? table : table.inOrder();
        this.sessions = FitSessions.of(content, samples, damaged);
        this.warnings = warnings;
        content.heartRates().fillInto(samples);
        content.pauses().markIn(samples);
    }

    static List<Recording> of(FitContent content, List<ReadingWarning> warnings) {
        FitRecordings recordings = new FitRecordings(content, warnings);
        return IntStream.range(0, recordings.sessions.inOrder().size())
                .mapToObj(recordings::recording)
                .toList();
    }

    private Recording recording(int index) {
        FitSession session = sessions.inOrder().get(index);
        boolean last = index + 1 == sessions.inOrder().size();
        int from = index == 0 ? 0 : samples.firstRowAt(session.start());
        int to = last
                ? samples.size()
                : samples.firstRowAt(sessions.inOrder().get(index + 1).start());
        long origin = origin(session, from, to);
        Streams streams = samples.toStreams(from, Math.max(from, to), origin).withDistance();
        Totals measured = MeasuredTotals.of(streams);
        List<ReadingWarning> notes = new ArrayList<>(warnings);
        Instant start = start(origin, notes);
        if (!session.stated()) {
            notes.add(new ReadingWarning(
                    Code.TOTALS_COMPUTED, "The file has no summary: the totals were computed from its samples."));
        }
        return new Recording(
                start,
                content.clock().utcOffset(),
                session.sport().sport(),
                session.sport().subSport(),
                null,
                content.file() == null ? null : content.file().device(),
                isIndoor(session, streams),
                session.totals().orElse(session.stated() ? measured.timeAndDistance() : measured),
                laps(index),
                streams,
                notes);
    }

    /** The start that the session states, unless its samples are of another day: then that of the first sample. */
    private long origin(FitSession session, int from, int to) {
        if (from >= to) {
            return session.start();
        }
        long first = samples.time(from);
        boolean stated = session.stated()
                && session.start() != SampleTable.NO_TIME
                && Math.abs(first - session.start()) <= DAY_MILLIS;
        return stated ? session.start() : first;
    }

    private @Nullable Instant start(long origin, List<ReadingWarning> notes) {
        if (FitClock.isSinceSwitchedOn(origin) && content.clock().isKnown()) {
            notes.add(new ReadingWarning(
                    Code.TIMES_DOUBTFUL,
                    "The device knew its local time only: the start may be wrong by the distance to Greenwich time."));
            return FitClock.instant(content.clock().local(origin));
        }
        Instant start = FitClock.instant(origin);
        if (start == null) {
            notes.add(new ReadingWarning(
                    Code.NO_TIMES,
                    "The clock of the device was not set: the file does not tell when the activity began."));
        }
        return start;
    }

    private static boolean isIndoor(FitSession session, Streams streams) {
        if (session.sport().subSport() != null && session.sport().subSport().impliesIndoor()) {
            return true;
        }
        Double distance = session.totals().distanceMeters();
        Sport sport = session.sport().sport();
        boolean moves = sport == Sport.CYCLING || sport == Sport.RUNNING;
        return moves && distance != null && distance == 0 && streams.size() > 0 && !streams.hasPositions();
    }

    private List<Lap> laps(int session) {
        List<Lap> laps = new ArrayList<>();
        for (FitLap lap : content.laps()) {
            if (sessions.indexAt(lap.start()) == session) {
                laps.add(new Lap(laps.size(), FitClock.instant(lap.start()), lap.totals()));
            }
        }
        return laps;
    }
}
