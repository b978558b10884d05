package io.fitconnect.recording.sample;

import static io.fitconnect.recording.sample.FitValue.enumeration;
import static io.fitconnect.recording.sample.FitValue.sint32;
import static io.fitconnect.recording.sample.FitValue.sint8;
import static io.fitconnect.recording.sample.FitValue.text;
import static io.fitconnect.recording.sample.FitValue.uint16;
import static io.fitconnect.recording.sample.FitValue.uint32;
import static io.fitconnect.recording.sample.FitValue.uint8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes made-up activities as a watch does: samples as they come, laps and sessions where they end. */
final class FitActivity {

    private static final int TIMESTAMP = 253;
    private static final int LOCAL_AHEAD_SECONDS = 7200;

    private final FitFileBuilder file = new FitFileBuilder();

    private FitActivity() {}

    static byte[] write(List<SampleActivity> sessions) {
        FitActivity writer = new FitActivity();
        Instant start = sessions.get(0).start();
        Instant end = sessions.get(sessions.size() - 1).end();
        writer.file.message(
                0,
                enumeration(0, 4),
                uint16(1, 1),
                uint16(2, 2697),
                uint32(4, FitFileBuilder.time(start)),
                text(8, "Sample Watch"));
        sessions.forEach(writer::session);
        writer.file.message(
                34,
                uint32(TIMESTAMP, FitFileBuilder.time(end)),
                uint16(1, sessions.size()),
                uint32(5, FitFileBuilder.time(end) + LOCAL_AHEAD_SECONDS));
        return writer.file.build();
    }

    private void session(SampleActivity session) {
        timer(session.start(), 0);
        for (SamplePoint point : session.points()) {
            record(session.start(), point);
            if (session.hasPause() && point.second() == session.pauseFrom()) {
                timer(session.start().plusSeconds(session.pauseFrom()), 4);
                timer(session.start().plusSeconds(session.pauseTo()), 0);
            }
        }
        timer(session.end(), 4);
        session.laps().forEach(this::lap);
        file.message(
                18,
                uint32(TIMESTAMP, FitFileBuilder.time(session.end())),
                uint32(2, FitFileBuilder.time(session.start())),
                enumeration(5, session.sport().fitSport),
                enumeration(6, session.sport().fitSubSport),
                uint32(7, session.elapsedSeconds() * 1000L),
                uint32(8, session.movingSeconds() * 1000L),
                uint32(9, Math.round(session.distance() * 100)),
                uint16(11, session.kilocalories()),
                uint16(14, Math.round(session.distance() / session.movingSeconds() * 1000)),
                uint16(15, Math.round(session.maxSpeed() * 1000)),
                uint8(16, session.averageHeartRate()),
                uint8(17, session.maxHeartRate()),
                uint16(20, session.sport().power == 0 ? 0xFFFF : session.averagePower()),
                uint16(22, Math.round(session.ascent())));
    }

    private void timer(Instant time, int type) {
        file.message(21, uint32(TIMESTAMP, FitFileBuilder.time(time)), enumeration(0, 0), enumeration(1, type));
    }

    private void record(Instant start, SamplePoint point) {
        List<FitValue> values = new ArrayList<>();
        values.add(uint32(TIMESTAMP, FitFileBuilder.time(start) + point.second()));
        if (point.isLocated()) {
            values.add(sint32(0, FitFileBuilder.semicircles(point.latitude())));
            values.add(sint32(1, FitFileBuilder.semicircles(point.longitude())));
            values.add(uint16(2, Math.round((point.altitude() + 500) * 5)));
        }
        values.add(uint8(3, point.heartRate()));
        values.add(uint8(4, point.cadence()));
        values.add(uint32(5, Math.round(point.distance() * 100)));
        values.add(uint16(6, Math.round(point.speed() * 1000)));
        if (point.power() > 0) {
            values.add(uint16(7, point.power()));
        }
        values.add(sint8(13, point.temperature()));
        file.message(20, point.power() > 0 ? 5 : 4, values.toArray(FitValue[]::new));
    }

    private void lap(SampleActivity lap) {
        file.message(
                19,
                uint32(TIMESTAMP, FitFileBuilder.time(lap.end())),
                uint32(2, FitFileBuilder.time(lap.start())),
                uint32(7, lap.elapsedSeconds() * 1000L),
                uint32(8, lap.movingSeconds() * 1000L),
                uint32(9, Math.round(lap.lapDistance() * 100)),
                uint16(11, lap.kilocalories()),
                uint8(15, lap.averageHeartRate()),
                uint8(16, lap.maxHeartRate()),
                uint16(21, Math.round(lap.ascent())));
    }
}
