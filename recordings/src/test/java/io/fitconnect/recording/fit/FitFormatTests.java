package io.fitconnect.recording.fit;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.readAll;
import static io.fitconnect.recording.ReadingSteps.reasonFor;
import static io.fitconnect.recording.ReadingSteps.refusal;
import static io.fitconnect.recording.ReadingSteps.stream;
import static io.fitconnect.recording.sample.FitValue.enumeration;
import static io.fitconnect.recording.sample.FitValue.sint32;
import static io.fitconnect.recording.sample.FitValue.uint16;
import static io.fitconnect.recording.sample.FitValue.uint32;
import static io.fitconnect.recording.sample.FitValue.uint8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.FitFileBuilder;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitFormatTests {

    private static final Instant START = Instant.parse("2026-05-01T06:00:00Z");
    private static final long T0 = FitFileBuilder.time(START);

    @Test
    void takesTotalsFromTheSession() {
        SampleActivity run = SampleRecordings.morningRun();
        Recording recording = read(run.fit());
        assertThat(recording.totals().distanceMeters()).isEqualTo(run.distance());
        assertThat(recording.totals().energyKilocalories()).isEqualTo(run.kilocalories());
        assertThat(recording.totals().ascentMeters()).isCloseTo(run.ascent(), within(0.5));
        assertThat(recording.totals().averagePowerWatts()).isNull();
        assertThat(recording.totals().descentMeters()).isNull();
        assertThat(recording.utcOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(recording.deviceName()).isEqualTo("Garmin Sample Watch");
        assertThat(recording.indoor()).isFalse();
    }

    @Test
    void takesLapsInTheirOrder() {
        SampleActivity run = SampleRecordings.morningRun();
        List<Lap> laps = read(run.fit()).laps();
        assertThat(laps)
                .extracting(Lap::index)
                .startsWith(0, 1, 2)
                .hasSize(run.laps().size());
        assertThat(laps.get(1).start()).isEqualTo(run.laps().get(1).start());
        assertThat(laps.stream().mapToDouble(lap -> distance(lap)).sum()).isCloseTo(run.distance(), within(1.0));
    }

    private static double distance(Lap lap) {
        Double meters = lap.totals().distanceMeters();
        return meters == null ? 0 : meters;
    }

    @Test
    void keepsSamplesToTheResolutionOfTheFile() {
        SampleActivity ride = SampleRecordings.longRide();
        Recording recording = read(ride.fit());
        int row = 4_321;
        assertThat(stream(recording, StreamKind.TIME).get(row)).isEqualTo(row);
        assertThat(stream(recording, StreamKind.LATITUDE).get(row))
                .isCloseTo(ride.points().get(row).latitude(), within(2e-7));
        assertThat(stream(recording, StreamKind.ALTITUDE).get(row))
                .isCloseTo(ride.points().get(row).altitude(), within(0.01));
        assertThat(stream(recording, StreamKind.POWER).get(row))
                .isEqualTo(ride.points().get(row).power());
        assertThat(stream(recording, StreamKind.TEMPERATURE).get(row))
                .isEqualTo(ride.points().get(row).temperature());
    }

    @Test
    void readsAnIndoorRideWithoutPositions() {
        Recording recording = read(SampleRecordings.indoorRide().fit());
        assertThat(recording.indoor()).isTrue();
        assertThat(recording.subSport()).isEqualTo(SubSport.INDOOR_CYCLING);
        assertThat(recording.streams().hasPositions()).isFalse();
        assertThat(recording.totals().averagePowerWatts()).isBetween(190, 230);
    }

    @Test
    void cutsATriathlonIntoItsSessions() {
        List<Recording> sessions = readAll(SampleRecordings.triathlon());
        assertThat(sessions)
                .extracting(Recording::sport)
                .containsExactly(Sport.SWIMMING, Sport.TRANSITION, Sport.CYCLING, Sport.TRANSITION, Sport.RUNNING);
        assertThat(sessions).extracting(session -> session.laps().size()).containsOnly(1);
        assertThat(sessions.get(2).start()).isEqualTo(Instant.parse("2026-06-07T08:27:30Z"));
        assertThat(sessions.get(2).totals().moving()).isEqualTo(Duration.ofSeconds(4_000));
        assertThat(sessions.get(2).streams().size()).isBetween(3_999, 4_002);
        assertThat(stream(sessions.get(2), StreamKind.TIME).get(0)).isZero();
        assertThat(sessions.get(0).subSport()).isEqualTo(SubSport.OPEN_WATER);
    }

    @Test
    void keepsASessionWithoutSamples() {
        byte[] manual = new FitFileBuilder()
                .message(0, enumeration(0, 4))
                .message(18, uint32(2, T0), enumeration(5, 10), enumeration(6, 20), uint32(7, 1_800_000))
                .build();
        Recording recording = read(manual);
        assertThat(recording.sport()).isEqualTo(Sport.STRENGTH);
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofMinutes(30));
        assertThat(recording.totals().distanceMeters()).isNull();
        assertThat(recording.streams().size()).isZero();
    }

    @Test
    void computesTotalsWithoutASession() {
        FitFileBuilder file = new FitFileBuilder().message(0, enumeration(0, 4));
        for (int second = 0; second <= 100; second++) {
            file.message(
                    20,
                    uint32(253, T0 + second),
                    sint32(0, FitFileBuilder.semicircles(46 + second * 2e-5)),
                    sint32(1, FitFileBuilder.semicircles(14)),
                    uint8(3, 140));
        }
        Recording recording =
                read(file.message(12, enumeration(0, 1), enumeration(1, 3)).build());
        assertThat(recording.sport()).isEqualTo(Sport.RUNNING);
        assertThat(recording.subSport()).isEqualTo(SubSport.TRAIL);
        assertThat(recording.start()).isEqualTo(START);
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(100));
        assertThat(recording.totals().distanceMeters()).isBetween(222.0, 223.0);
        assertThat(recording.totals().averageHeartRateBpm()).isEqualTo(140);
        assertThat(stream(recording, StreamKind.DISTANCE).get(50)).isBetween(110.0, 112.0);
        assertThat(codes(recording)).containsExactly(Code.TOTALS_COMPUTED);
    }

    @Test
    void refusesACourse() {
        byte[] course = new FitFileBuilder()
                .message(0, enumeration(0, 6))
                .message(20, uint32(253, T0), sint32(0, 1), sint32(1, 1))
                .build();
        assertThat(refusal(course)).hasMessageContaining("course");
        assertThat(reasonFor(course)).isEqualTo(Reason.NO_ACTIVITY);
    }

    @Test
    void refusesAnActivityInWhichNothingHappened() {
        byte[] nothing = new FitFileBuilder().message(0, enumeration(0, 4)).build();
        assertThat(reasonFor(nothing)).isEqualTo(Reason.NO_ACTIVITY);
    }

    @Test
    void refusesAnActivityOfMonths() {
        byte[] endless = new FitFileBuilder()
                .message(18, uint32(2, T0), uint32(7, 4_000_000_000L))
                .build();
        assertThat(reasonFor(endless)).isEqualTo(Reason.IMPLAUSIBLE);
    }

    @Test
    void refusesMoreThanItsLimits() {
        ReadingLimits few = new ReadingLimits(1 << 20, 10, 2, 2, 64, 65_536);
        FitFileBuilder sessions = new FitFileBuilder();
        FitFileBuilder laps = new FitFileBuilder();
        FitFileBuilder samples = new FitFileBuilder();
        for (int i = 0; i < 11; i++) {
            sessions.message(18, uint32(2, T0 + i));
            laps.message(19, uint32(2, T0 + i));
            samples.message(20, uint32(253, T0 + i), uint16(7, 200));
        }
        assertThat(refusal(sessions.build(), few).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(laps.build(), few).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(samples.build(), few).reason()).isEqualTo(Reason.TOO_LARGE);
    }
}
