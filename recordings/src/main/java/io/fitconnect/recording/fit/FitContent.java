package io.fitconnect.recording.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.EventMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.SportMesg;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the messages of one part say, as far as it matters for a recording. */
final class FitContent {

    private static final int TIMER = 0;

    private final ReadingLimits limits;
    private final List<FitSession> sessions = new ArrayList<>();
    private final List<FitLap> laps = new ArrayList<>();
    private final FitSamples samples;
    private final FitHeartRates heartRates;
    private final FitPauses pauses = new FitPauses();
    private FitSport sport = FitSport.UNKNOWN;
    private @Nullable FitFile file;
    private FitLocalClock clock = FitLocalClock.UNKNOWN;

    FitContent(ReadingLimits limits) {
        this.limits = limits;
        samples = new FitSamples(limits.samples());
        heartRates = new FitHeartRates(limits.samples());
    }

    void add(Mesg message) {
        switch (message.getNum()) {
            case MesgNum.RECORD -> samples.add(message);
            case MesgNum.HR -> heartRates.add(message);
            case MesgNum.LAP -> addWithin(limits.laps(), laps, FitLap.of(message), "laps");
            case MesgNum.SESSION -> addWithin(limits.sessions(), sessions, FitSession.of(message), "sessions");
            case MesgNum.EVENT -> addEvent(message);
            case MesgNum.ACTIVITY ->
                clock = new FitLocalClock(
                        FitFields.time(message, ActivityMesg.TimestampFieldNum),
                        FitFields.time(message, ActivityMesg.LocalTimestampFieldNum));
            case MesgNum.SPORT -> sport = FitSport.of(message, SportMesg.SportFieldNum, SportMesg.SubSportFieldNum);
            case MesgNum.FILE_ID -> file = FitFile.of(message);
            default -> {
                // Everything else tells about the device, its settings or what it will do.
            }
        }
    }

    private void addEvent(Mesg message) {
        if (FitFields.number(message, EventMesg.EventFieldNum) == TIMER) {
            pauses.add(
                    FitFields.time(message, EventMesg.TimestampFieldNum),
                    FitFields.number(message, EventMesg.EventTypeFieldNum));
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

    /** Takes over what another part of the same file says. */
    void addAll(FitContent other) {
        other.sessions.forEach(session -> addWithin(limits.sessions(), sessions, session, "sessions"));
        other.laps.forEach(lap -> addWithin(limits.laps(), laps, lap, "laps"));
        samples.addAll(other.samples);
        heartRates.addAll(other.heartRates);
        pauses.addAll(other.pauses);
        sport = sport.orElse(other.sport);
        file = file == null ? other.file : file;
        clock = clock.orElse(other.clock);
    }

    /** Whether this can be (a piece of) an activity: a part that says to be something else must at least have a session. */
    boolean isActivity() {
        return file == null || file.isActivity() || !sessions.isEmpty();
    }

    boolean isEmpty() {
        return sessions.isEmpty() && laps.isEmpty() && samples.table().size() == 0;
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
