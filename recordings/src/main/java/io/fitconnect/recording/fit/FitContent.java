package io.fitconnect.recording.fit;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the messages of one part say, as far as it matters for a recording. */
final class FitContent implements Consumer<FitMessage> {

    private static final int TIMER = 0;

    private final ReadingLimits limits;
    private final List<FitSession> sessions = new ArrayList<>();
    private final List<FitLap> laps = new ArrayList<>();
    private final FitSamples samples;
    private final FitHeartRates heartRates;
    private final FitLengths lengths = new FitLengths();
    private final FitPauses pauses = new FitPauses();
    private FitSport sport = FitSport.UNKNOWN;
    private @Nullable FitFile file;
    private FitLocalClock clock = FitLocalClock.UNKNOWN;
    private boolean closed;

    FitContent(ReadingLimits limits) {
        this.limits = limits;
        samples = new FitSamples(limits.samples());
        heartRates = new FitHeartRates(limits.samples());
    }

    @Override
    public void accept(FitMessage message) {
        FitMessageKind kind = message.definition().kind();
        if (kind == null) {
            return;
        }
        switch (kind) {
            case RECORD -> samples.add(message);
            case HEART_RATE -> heartRates.add(message);
            case LENGTH -> lengths.add(message);
            case LAP -> addWithin(limits.laps(), laps, FitLap.of(message), "laps");
            case SESSION -> addWithin(limits.sessions(), sessions, FitSession.of(message), "sessions");
            case EVENT -> addEvent(message);
            case ACTIVITY -> {
                closed = true;
                clock = new FitLocalClock(message.time(), message.time(FitField.ACTIVITY_LOCAL_TIME));
            }
            case SPORT -> sport = FitSport.of(message, FitField.SPORT_SPORT, FitField.SPORT_SUB_SPORT);
            case FILE_ID -> file = FitFile.of(message);
            case FIELD_DESCRIPTION -> {
                // Descriptions are of use in definitions alone.
            }
        }
    }

    private void addEvent(FitMessage message) {
        if (message.number(FitField.EVENT_EVENT) == TIMER) {
            pauses.add(message.time(), message.number(FitField.EVENT_TYPE));
        }
    }

    private static <T> void addWithin(int limit, List<T> list, T element, String what) {
        if (list.size() == limit) {
            throw new UnreadableRecording(
                    Reason.TOO_LARGE,
                    "The file has more than " + limit + " " + what + ". Split the activity into several files.");
        }
        list.add(element);
    }

    /** Ends the part: what was recorded aside of the samples goes into them. */
    void finish() {
        samples.finish();
        if (samples.table().size() == 0) {
            lengths.fillInto(samples.table(), poolLengthMeters());
        }
        if (sessions.isEmpty()) {
            lengths.forget();
        }
    }

    private @Nullable Double poolLengthMeters() {
        for (FitSession session : sessions) {
            if (session.poolLengthMeters() != null) {
                return session.poolLengthMeters();
            }
        }
        return null;
    }

    /** Takes over what another part of the same file says. */
    void addAll(FitContent other) {
        other.laps.forEach(lap -> addWithin(limits.laps(), laps, lap, "laps"));
        samples.addAll(other.samples);
        heartRates.addAll(other.heartRates);
        pauses.addAll(other.pauses);
        takeWordsOf(other);
    }

    /** Takes over what another part says of device, clock and sport where this one says nothing. */
    void takeWordsOf(FitContent other) {
        sport = sport.orElse(other.sport);
        file = file == null ? other.file : file;
        clock = clock.orElse(other.clock);
    }

    /** What is left of the limits of a file for its further parts. */
    ReadingLimits remaining(ReadingLimits before) {
        int rows = Math.max(samples.table().size(), heartRates.beats().size());
        return new ReadingLimits(
                before.contentBytes(),
                Math.max(1, before.samples() - rows),
                Math.max(1, before.sessions() - sessions.size()),
                Math.max(1, before.laps() - laps.size()),
                before.xmlDepth(),
                before.xmlTextCharacters());
    }

    /** The earliest time of a sample, beat or session, {@link SampleTable#NO_TIME} when there is none. */
    long firstMoment() {
        long first = Math.min(samples.firstTime(), heartRates.firstTime());
        for (FitSession session : sessions) {
            first = session.start() == SampleTable.NO_TIME ? first : Math.min(first, session.start());
        }
        return first == Long.MAX_VALUE ? SampleTable.NO_TIME : first;
    }

    /** The latest time of a sample, beat or session, {@link SampleTable#NO_TIME} when there is none. */
    long lastMoment() {
        long last = Math.max(samples.lastTime(), heartRates.lastTime());
        for (FitSession session : sessions) {
            last = Math.max(last, session.end());
        }
        return last;
    }

    /** Whether this can be (a piece of) an activity: a part that says to be something else must at least have a session. */
    boolean isActivity() {
        return file == null || file.isActivity() || !sessions.isEmpty();
    }

    boolean isEmpty() {
        return sessions.isEmpty() && laps.isEmpty() && samples.table().size() == 0;
    }

    /** Whether its writer came to the end: the message of the whole activity is the last that matters. */
    boolean isClosed() {
        return closed;
    }

    List<FitSession> sessions() {
        return sessions;
    }

    List<FitLap> laps() {
        return laps;
    }

    FitSamples samples() {
        return samples;
    }

    FitHeartRates heartRates() {
        return heartRates;
    }

    FitLengths lengths() {
        return lengths;
    }

    FitPauses pauses() {
        return pauses;
    }

    FitSport sport() {
        return sport;
    }

    @Nullable
    FitFile file() {
        return file;
    }

    FitLocalClock clock() {
        return clock;
    }
}
