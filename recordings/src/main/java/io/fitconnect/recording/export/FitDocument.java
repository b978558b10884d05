package io.fitconnect.recording.export;

import com.garmin.fit.Activity;
import com.garmin.fit.ActivityMesg;
import com.garmin.fit.BufferEncoder;
import com.garmin.fit.DateTime;
import com.garmin.fit.Event;
import com.garmin.fit.EventMesg;
import com.garmin.fit.EventType;
import com.garmin.fit.File;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.SessionMesg;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Totals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A recording as a FIT activity file: file_id, the timer's events and records as they came, laps, one session, activity. What
 * the protocol cannot hold (more than 254 beats, half metres of ascent) is left out or rounded.
 */
final class FitDocument {

    private final Recording recording;
    private final Instant start;
    private final Instant end;
    private final BufferEncoder encoder = new BufferEncoder(Fit.ProtocolVersion.V2_0);

    private FitDocument(Recording recording) {
        this.recording = recording;
        this.start = Objects.requireNonNull(recording.start());
        Duration elapsed = recording.totals().elapsed();
        this.end = elapsed == null ? start : start.plus(elapsed);
    }

    static byte[] of(Recording recording) {
        return new FitDocument(recording).write();
    }

    private byte[] write() {
        fileId();
        records();
        List<LapRows> laps = LapRows.of(recording);
        for (int i = 0; i < laps.size(); i++) {
            lap(i, laps.get(i));
        }
        session(laps.size());
        activity();
        return encoder.close();
    }

    private void fileId() {
        FileIdMesg fileId = new FileIdMesg();
        fileId.setType(File.ACTIVITY);
        fileId.setManufacturer(Manufacturer.DEVELOPMENT);
        fileId.setProduct(0);
        fileId.setSerialNumber(1L);
        fileId.setTimeCreated(new DateTime(start));
        encoder.write(fileId);
    }

    private void records() {
        SampleRows rows = new SampleRows(recording);
        Instant last = start;
        timer(start, EventType.START);
        for (int row = 0; row < rows.size(); row++) {
            Instant time = rows.time(row);
            if (time != null) {
                if (rows.isAfterPause(row)) {
                    timer(last, EventType.STOP_ALL);
                    timer(time, EventType.START);
                }
                encoder.write(FitRecord.of(rows, row, time));
                last = time;
            }
        }
        timer(last.isAfter(end) ? last : end, EventType.STOP_ALL);
    }

    private void timer(Instant time, EventType type) {
        EventMesg event = new EventMesg();
        event.setTimestamp(new DateTime(time));
        event.setEvent(Event.TIMER);
        event.setEventType(type);
        encoder.write(event);
    }

    private void lap(int index, LapRows lap) {
        LapMesg message = new LapMesg();
        message.setMessageIndex(index);
        message.setEvent(Event.LAP);
        message.setEventType(EventType.STOP);
        message.setStartTime(new DateTime(lap.start()));
        message.setTimestamp(new DateTime(endOf(lap)));
        FitTotals.LAP.write(message, lap.totals());
        encoder.write(message);
    }

    private static Instant endOf(LapRows lap) {
        Totals totals = lap.totals();
        Duration elapsed = totals.elapsed() == null ? totals.moving() : totals.elapsed();
        return elapsed == null ? lap.start() : lap.start().plus(elapsed);
    }

    private void session(int laps) {
        SessionMesg message = new SessionMesg();
        message.setMessageIndex(0);
        message.setEvent(Event.SESSION);
        message.setEventType(EventType.STOP);
        message.setStartTime(new DateTime(start));
        message.setTimestamp(new DateTime(end));
        message.setSport(FitWords.sport(recording.sport()));
        message.setSubSport(FitWords.subSport(recording.sport(), recording.subSport()));
        message.setFirstLapIndex(0);
        message.setNumLaps(laps);
        FitTotals.SESSION.write(message, recording.totals());
        encoder.write(message);
    }

    private void activity() {
        ActivityMesg message = new ActivityMesg();
        message.setTimestamp(new DateTime(end));
        message.setNumSessions(1);
        message.setType(Activity.MANUAL);
        message.setEvent(Event.ACTIVITY);
        message.setEventType(EventType.STOP);
        if (recording.utcOffset() != null) {
            message.setLocalTimestamp(
                    new DateTime(end).getTimestamp() + recording.utcOffset().getTotalSeconds());
        }
        encoder.write(message);
    }
}
