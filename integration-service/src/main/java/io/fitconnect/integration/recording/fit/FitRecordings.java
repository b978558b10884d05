package io.fitconnect.integration.recording.fit;

import io.fitconnect.integration.recording.Lap;
import io.fitconnect.integration.recording.MeasuredTotals;
import io.fitconnect.integration.recording.ReadingWarning;
import io.fitconnect.integration.recording.ReadingWarning.Code;
import io.fitconnect.integration.recording.Recording;
import io.fitconnect.integration.recording.SampleTable;
import io.fitconnect.integration.recording.Sport;
import io.fitconnect.integration.recording.Streams;
import io.fitconnect.integration.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the content of a file into one recording per session. Messages stand in any order, so samples and laps belong to the
 * last session that started before them.
 */
final class FitRecordings {

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final FitContent content;
    private final SampleTable samples;
    private final List<FitSession> sessions;
    private final boolean totalsStated;
    private final List<ReadingWarning> warnings;

    private FitRecordings(FitContent content, List<ReadingWarning> warnings) {
        this.content = content;
        SampleTable table = content.samples().table();
        this.samples = table.isInOrder() ? table : table.inOrder();
        this.totalsStated = !content.sessions().isEmpty();
        this.sessions = totalsStated ? ordered(content.sessions()) : List.of(unstated());
        this.warnings = warnings;
        content.heartRates().fillInto(samples);
        content.pauses().markIn(samples);
    }

    static List<Recording> of(FitContent content, List<ReadingWarning> warnings) {
        FitRecordings recordings = new FitRecordings(content, warnings);
        List<Recording> result = new ArrayList<>();
        for (int i = 0; i < recordings.sessions.size(); i++) {
            result.add(recordings.recording(i));
        }
        return result;
    }

    private static List<FitSession> ordered(List<FitSession> sessions) {
        return sessions.stream()
                .distinct()
                .sorted(Comparator.comparingLong(FitSession::start))
                .toList();
    }

    /** A session of which the message is missing: it begins with the first lap or sample. */
    private FitSession unstated() {
        FitSport sport = content.sport();
        long start = samples.size() > 0 ? samples.time(0) : SampleTable.NO_TIME;
        for (FitLap lap : content.laps()) {
            sport = sport.orElse(lap.sport());
            start = start == SampleTable.NO_TIME ? lap.start() : start;
        }
        return new FitSession(start, sport, Totals.builder().build());
    }

    private Recording recording(int index) {
        FitSession session = sessions.get(index);
        int from = index == 0 ? 0 : firstRowAt(session.start());
        int to =
                index + 1 < sessions.size() ? firstRowAt(sessions.get(index + 1).start()) : samples.size();
        long origin = origin(session, from, to);
        Streams streams = samples.toStreams(from, Math.max(from, to), origin).withDistance();
        Totals measured = MeasuredTotals.of(streams);
        List<ReadingWarning> notes = new ArrayList<>(warnings);
        Instant start = start(origin, notes);
        if (!totalsStated) {
            notes.add(new ReadingWarning(
                    Code.TOTALS_COMPUTED, "The file has no summary: the totals were computed from its samples."));
        }
        return new Recording(
                start,
                utcOffset(),
                session.sport().sport(),
                session.sport().subSport(),
                null,
                content.file() == null ? null : content.file().device(),
                isIndoor(session, streams),
                session.totals().orElse(totalsStated ? measured.timeAndDistance() : measured),
                laps(index),
                streams,
                notes);
    }

    private int firstRowAt(long time) {
        int low = 0;
        int high = samples.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (samples.time(middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The start that the session states, unless its samples are of another day: then that of the first sample. */
    private long origin(FitSession session, int from, int to) {
        if (from >= to) {
            return session.start();
        }
        long first = samples.time(from);
        boolean stated = session.start() != SampleTable.NO_TIME && Math.abs(first - session.start()) <= DAY_MILLIS;
        return stated ? session.start() : first;
    }

    private @Nullable Instant start(long origin, List<ReadingWarning> notes) {
        Long localAhead = content.localAheadMillis();
        if (origin != SampleTable.NO_TIME && FitClock.isSinceSwitchedOn(origin) && localAhead != null) {
            notes.add(new ReadingWarning(
                    Code.TIMES_DOUBTFUL,
                    "The device knew its local time only: the start may be wrong by the distance to Greenwich time."));
            return FitClock.instant(origin + localAhead);
        }
        Instant start = FitClock.instant(origin);
        if (start == null) {
            notes.add(new ReadingWarning(
                    Code.NO_TIMES,
                    "The clock of the device was not set: the file does not tell when the activity began."));
        }
        return start;
    }

    /** Offsets are whole quarters of an hour; anything else is a clock that was wrong. */
    private @Nullable ZoneOffset utcOffset() {
        Long ahead = content.localAheadMillis();
        if (ahead == null) {
            return null;
        }
        long quarters = Math.round(ahead / 900_000.0);
        boolean plausible = quarters >= -12 * 4 && quarters <= 14 * 4 && Math.abs(ahead - quarters * 900_000) <= 60_000;
        return plausible ? ZoneOffset.ofTotalSeconds((int) quarters * 900) : null;
    }

    private static boolean isIndoor(FitSession session, Streams streams) {
        if (session.sport().subSport() != null && session.sport().subSport().impliesIndoor()) {
            return true;
        }
        Double distance = session.totals().distanceMeters();
        boolean rides =
                session.sport().sport() == Sport.CYCLING || session.sport().sport() == Sport.RUNNING;
        return rides && distance != null && distance == 0 && streams.size() > 0 && !streams.hasPositions();
    }

    private List<Lap> laps(int session) {
        List<Lap> laps = new ArrayList<>();
        for (FitLap lap : content.laps()) {
            if (sessionOf(lap) == session) {
                laps.add(new Lap(laps.size(), FitClock.instant(lap.start()), lap.totals()));
            }
        }
        return laps;
    }

    private int sessionOf(FitLap lap) {
        int session = 0;
        while (session + 1 < sessions.size() && sessions.get(session + 1).start() <= lap.start()) {
            session++;
        }
        return session;
    }
}
