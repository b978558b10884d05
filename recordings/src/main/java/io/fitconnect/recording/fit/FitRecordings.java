package io.fitconnect.recording.fit;

import io.fitconnect.recording.DoubtfulTotals;
import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.PoolSwim;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RepairedStreams;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.Strides;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the content of an activity into one recording per session. Messages stand in any order, so samples belong to the last
 * session that started before them, and laps to the session of which they share most.
 */
final class FitRecordings {

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();
    private static final int SEVERAL = 10;

    private final FitContent content;
    private final SampleTable samples;
    private final FitSessions sessions;
    private final FitLaps laps;
    private final List<ReadingWarning> warnings;

    private FitRecordings(FitContent content, List<ReadingWarning> warnings) {
        boolean damaged = warnings.stream().anyMatch(warning -> warning.code() == Code.DATA_LOST);
        FitDays days = FitDays.of(content);
        this.content = content;
        this.samples = days.samples();
        this.sessions = FitSessions.of(content, samples, damaged);
        this.laps = new FitLaps(content.laps(), sessions, samples);
        this.warnings = Stream.concat(warnings.stream(), days.warnings().stream())
                .distinct()
                .toList();
        content.heartRates().putInto(samples);
        content.pauses().markIn(samples);
    }

    /** The sessions of all activities in a file in the order of their starts, each once. */
    static List<Recording> of(List<FitContent> activities, List<ReadingWarning> warnings) {
        Set<FitSession> seen = new HashSet<>();
        List<Recording> recordings = new ArrayList<>();
        for (FitContent activity : activities) {
            FitRecordings cut = new FitRecordings(activity, warnings);
            for (int i = 0; i < cut.sessions.inOrder().size(); i++) {
                FitSession session = cut.sessions.inOrder().get(i);
                if (!session.stated() || seen.add(session)) {
                    recordings.add(cut.recording(i));
                }
            }
        }
        recordings.sort(
                Comparator.comparing(Recording::start, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())));
        return recordings;
    }

    private Recording recording(int index) {
        FitSession session = sessions.inOrder().get(index);
        boolean last = index + 1 == sessions.inOrder().size();
        int from = index == 0 ? 0 : samples.firstRowAt(session.start());
        int to = last
                ? samples.size()
                : Math.max(
                        from,
                        samples.firstRowAt(sessions.inOrder().get(index + 1).start()));
        long origin = origin(session, from, to);
        RepairedStreams repaired =
                repaired(samples.toStreams(from, to, origin), session.sport().sport());
        Streams streams = repaired.streams();
        List<ReadingWarning> notes = new ArrayList<>(warnings);
        notes.addAll(repaired.warnings());
        Instant start = start(origin, notes);
        PoolSwim swim = content.lengths()
                .between(
                        index == 0 ? Long.MIN_VALUE : session.start(),
                        last
                                ? Long.MAX_VALUE
                                : sessions.inOrder().get(index + 1).start(),
                        origin,
                        session.poolLengthMeters());
        return new Recording(
                start,
                content.clock().utcOffset(),
                session.sport().sport(),
                session.sport().subSport(),
                null,
                content.file() == null ? null : content.file().device(),
                isIndoor(session, streams),
                totals(session, swim, streams, new FitSpan(samples, from, to, origin), notes),
                laps.of(index, from, to),
                streams,
                notes,
                swim);
    }

    private RepairedStreams repaired(Streams streams, Sport sport) {
        Streams strides = Strides.areSteps(streams, sport) ? Strides.ofSteps(streams) : streams;
        return content.pauses().areMarked()
                ? RepairedStreams.withMarkedPauses(strides, sport)
                : RepairedStreams.withUnmarkedPauses(strides, sport);
    }

    private static Totals totals(
            FitSession session, @Nullable PoolSwim swim, Streams streams, FitSpan span, List<ReadingWarning> notes) {
        Totals measured = FitZeros.of(MeasuredTotals.of(streams));
        if (!session.stated()) {
            notes.add(new ReadingWarning(
                    Code.TOTALS_COMPUTED, "The file has no summary: the totals were computed from its samples."));
            return measured;
        }
        CheckedTotals checked = CheckedTotals.of(swum(session.totals(), swim), measured, span);
        if (checked.corrected()) {
            notes.add(
                    new ReadingWarning(
                            Code.TOTALS_DOUBTFUL,
                            "The summary contradicts itself or the samples: time and distance were taken from what fits together."));
        } else if (streams.size() >= SEVERAL) {
            DoubtfulTotals.contradiction(checked.totals(), measured).ifPresent(notes::add);
        }
        return checked.totals();
    }

    /** A distance of zero is what the summary of a swim says whose lengths were counted by an app. */
    private static Totals swum(Totals stated, @Nullable PoolSwim swim) {
        boolean unknown = stated.distanceMeters() == null || stated.distanceMeters() == 0;
        return swim == null || !unknown
                ? stated
                : Totals.builder().distanceMeters(swim.distanceMeters()).build().orElse(stated);
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
}
