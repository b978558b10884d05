package io.fitconnect.e2e.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.FitDecoder;
import com.garmin.fit.FitMessages;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RideTests {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void writesWhatItSaysOfItself() {
        var ride = Ride.demo(START);

        var read = read(ride);

        var session = read.getSessionMesgs().get(0);
        assertThat(session.getStartTime().getDate().toInstant()).isEqualTo(START);
        assertThat(session.getTotalTimerTime()).isEqualTo(ride.movingSeconds());
        assertThat(session.getTotalElapsedTime()).isEqualTo(ride.elapsedSeconds());
        assertThat(session.getTotalDistance()).isEqualTo((float) ride.distanceMeters());
        assertThat(read.getLapMesgs()).hasSize(ride.laps());
    }

    @Test
    void recordsWhatTheTotalsSay() {
        var ride = Ride.demo(START);

        var records = read(ride).getRecordMesgs();

        var last = records.get(records.size() - 1);
        assertThat(records).hasSize(ride.seconds() + 1);
        assertThat(last.getDistance()).isEqualTo((float) ride.distanceMeters());
        assertThat(last.getTimestamp().getDate().toInstant()).isEqualTo(START.plusSeconds(ride.elapsedSeconds()));
        assertThat(records.stream().mapToInt(record -> record.getHeartRate()).average())
                .hasValueCloseTo((double) ride.averageHeartRateBpm(), Offset.offset(0.5));
    }

    @Test
    void isAnotherRecordingForEachNumber() {
        var first = read(Ride.numbered(START, 1));
        var second = read(Ride.numbered(START, 2));

        assertThat(first.getRecordMesgs().get(0).getPositionLat())
                .isNotEqualTo(second.getRecordMesgs().get(0).getPositionLat());
        assertThat(first.getSessionMesgs().get(0).getStartTime())
                .isNotEqualTo(second.getSessionMesgs().get(0).getStartTime());
    }

    private static FitMessages read(Ride ride) {
        return new FitDecoder().decode(new ByteArrayInputStream(new FitRide(ride).encode()));
    }
}
