package io.fitconnect.recording.fit;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.stream;
import static io.fitconnect.recording.sample.FitValue.enumeration;
import static io.fitconnect.recording.sample.FitValue.raw;
import static io.fitconnect.recording.sample.FitValue.sint32;
import static io.fitconnect.recording.sample.FitValue.text;
import static io.fitconnect.recording.sample.FitValue.uint16;
import static io.fitconnect.recording.sample.FitValue.uint32;
import static io.fitconnect.recording.sample.FitValue.uint8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.sample.FitFileBuilder;
import io.fitconnect.recording.sample.FitValue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FitOdditiesTests {

    private static final Instant START = Instant.parse("2026-05-01T06:00:00Z");
    private static final long T0 = FitFileBuilder.time(START);

    @Test
    void takesAllOnesForAbsent() {
        Recording recording = read(session(uint32(9, 0xFFFFFFFFL), uint16(11, 0xFFFF), uint8(16, 0xFF))
                .message(
                        20,
                        uint32(253, T0),
                        uint8(3, 0xFF),
                        uint16(7, 0xFFFF),
                        sint32(0, 0x7FFFFFFF),
                        sint32(1, 0x7FFFFFFF))
                .message(
                        20,
                        uint32(253, T0 + 1),
                        uint8(3, 120),
                        uint16(7, 0xFFFF),
                        sint32(0, 0x7FFFFFFF),
                        sint32(1, 0x7FFFFFFF))
                .build());
        assertThat(recording.totals().distanceMeters()).isNull();
        assertThat(recording.totals().energyKilocalories()).isNull();
        assertThat(recording.totals().averagePowerWatts()).isNull();
        assertThat(recording.streams().kinds()).containsExactlyInAnyOrder(StreamKind.TIME, StreamKind.HEART_RATE);
        assertThat(stream(recording, StreamKind.HEART_RATE).has(0)).isFalse();
        assertThat(recording.warnings()).isEmpty();
    }

    @Test
    void keepsZeroApartFromAbsent() {
        Recording recording = read(session(uint32(9, 0), uint16(11, 0)).build());
        assertThat(recording.totals().distanceMeters()).isZero();
        assertThat(recording.totals().energyKilocalories()).isZero();
        assertThat(recording.totals().ascentMeters()).isNull();
    }

    @Test
    void unfoldsCompressedTimestamps() {
        int offset = (int) (T0 & 31);
        FitFileBuilder file =
                session().message(20, 1, uint32(253, T0), uint8(3, 100)).message(20, 2, uint8(3, 101));
        for (int i = 2; i < 50; i++) {
            file.compressedTimestamp(2, (offset + i) & 31, uint8(3, 100 + i));
        }
        Recording recording = read(file.build());
        SampleStream time = stream(recording, StreamKind.TIME);
        assertThat(time.size()).isEqualTo(49);
        assertThat(time.get(48)).isEqualTo(49);
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void unfoldsCompressedSpeedAndDistance() {
        FitFileBuilder file = session();
        for (int i = 0; i < 400; i++) {
            int speed = 300;
            int distance = (i * 48) & 0xFFF;
            file.message(
                    20, uint32(253, T0 + i), raw(8, 0x0D, (byte) speed, (byte) ((speed >> 8) | (distance << 4)), (byte)
                            (distance >> 4)));
        }
        Recording recording = read(file.build());
        assertThat(stream(recording, StreamKind.SPEED).get(399)).isEqualTo(3);
        assertThat(stream(recording, StreamKind.DISTANCE).get(399)).isCloseTo(399 * 3, within(0.01));
        assertThat(recording.totals().distanceMeters()).isCloseTo(399 * 3.0, within(0.01));
    }

    @Test
    void joinsMessagesOfTheSameSecond() {
        Recording recording = read(session()
                .message(20, uint32(253, T0), sint32(0, 500_000_000), sint32(1, 160_000_000))
                .message(20, 7, uint32(253, T0), uint32(5, 1_200))
                .message(20, 7, uint32(253, T0), uint32(5, 1_300))
                .build());
        assertThat(recording.streams().size()).isEqualTo(2);
        assertThat(stream(recording, StreamKind.DISTANCE).get(0)).isEqualTo(12);
        assertThat(stream(recording, StreamKind.LATITUDE).has(0)).isTrue();
    }

    @Test
    void putsSamplesInOrder() {
        Recording recording = read(session()
                .message(20, uint32(253, T0 + 2), uint8(3, 102))
                .message(20, uint32(253, T0), uint8(3, 100))
                .message(20, uint32(253, T0 + 1), uint8(3, 101))
                .build());
        assertThat(stream(recording, StreamKind.HEART_RATE))
                .isEqualTo(SampleStream.of(StreamKind.HEART_RATE, 100, 101, 102));
    }

    @Test
    void fillsHeartRatesFromWhatTheStrapStored() {
        FitFileBuilder file = session();
        for (int i = 0; i < 10; i++) {
            file.message(20, uint32(253, T0 + i), uint16(7, 100));
        }
        byte[] swim = file.message(132, uint32(253, T0), uint32(9, 5_000 * 1024), uint8(6, 110))
                .message(132, 8, uint8(6, 112, 114), uint32(9, 5_002 * 1024, 5_004 * 1024 + 300))
                .build();
        SampleStream heartRate = stream(read(swim), StreamKind.HEART_RATE);
        assertThat(heartRate)
                .isEqualTo(SampleStream.of(StreamKind.HEART_RATE, 110, 112, 112, 112, 114, 114, 114, 114, 114, 114));
    }

    @Test
    void believesTheStrapMoreThanTheWrist() {
        byte[] file = session()
                .message(20, uint32(253, T0), uint8(3, 150))
                .message(20, uint32(253, T0 + 60), uint8(3, 151))
                .message(132, uint32(253, T0), uint32(9, 5_000 * 1024), uint8(6, 110))
                .build();
        assertThat(stream(read(file), StreamKind.HEART_RATE))
                .isEqualTo(SampleStream.of(StreamKind.HEART_RATE, 110, 151));
    }

    @Test
    void takesLocalTimeWhereTheClockWasNeverSet() {
        byte[] file = new FitFileBuilder()
                .message(18, uint32(2, 5_000), enumeration(5, 1), uint32(7, 60_000))
                .message(20, uint32(253, 5_000), uint8(3, 120))
                .message(20, uint32(253, 5_060), uint8(3, 130))
                .message(34, uint32(253, 5_060), uint32(5, T0 + 60))
                .build();
        Recording recording = read(file);
        assertThat(recording.start()).isEqualTo(START);
        assertThat(recording.utcOffset()).isNull();
        assertThat(stream(recording, StreamKind.TIME).get(1)).isEqualTo(60);
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void hasNoStartWhereNoClockWasSet() {
        Recording recording = read(new FitFileBuilder()
                .message(18, uint32(2, 5_000), enumeration(5, 1), uint32(7, 60_000))
                .build());
        assertThat(recording.start()).isNull();
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofMinutes(1));
        assertThat(codes(recording)).containsExactly(Code.NO_TIMES);
    }

    @Test
    void leavesOutFieldsOfAWrongSize() {
        Recording recording = read(session()
                .message(20, uint32(253, T0), raw(7, 0x84, (byte) 200), uint8(3, 120))
                .build());
        assertThat(recording.streams().kinds()).containsExactlyInAnyOrder(StreamKind.TIME, StreamKind.HEART_RATE);
        assertThat(codes(recording)).containsExactly(Code.MALFORMED_FIELDS);
    }

    @Test
    void readsFieldsOfASmallerType() {
        Recording recording = read(session()
                .message(20, uint32(253, T0), uint8(7, 200), uint16(5, 4_000))
                .build());
        assertThat(stream(recording, StreamKind.POWER).get(0)).isEqualTo(200);
        assertThat(stream(recording, StreamKind.DISTANCE).get(0)).isEqualTo(40);
    }

    @Test
    void readsTextsWithoutAnEnd() {
        byte[] file = new FitFileBuilder()
                .message(0, enumeration(0, 4), uint16(1, 265), raw(8, 0x07, (byte) 'A', (byte) 'p', (byte) 'p'))
                .message(18, uint32(2, T0), uint32(7, 1_000))
                .build();
        assertThat(read(file).deviceName()).isEqualTo("Strava App");
    }

    @Test
    void namesTheMakerOnce() {
        byte[] file = new FitFileBuilder()
                .message(0, enumeration(0, 4), uint16(1, 294), text(8, "COROS PACE 2"))
                .message(18, uint32(2, T0), uint32(7, 1_000))
                .build();
        assertThat(read(file).deviceName()).isEqualTo("COROS PACE 2");
    }

    @Test
    void takesThePowerOfAFootPodFromItsApp() {
        byte[] file = new FitFileBuilder()
                .message(207, uint8(3, 0))
                .message(206, uint8(0, 0), uint8(1, 0), uint8(2, 0x84), text(3, "Power"), uint16(14, 20), uint8(15, 7))
                .message(18, uint32(2, T0), enumeration(5, 1), uint32(7, 1_000))
                .bytes(0x60 | 4, 0, 0, 20, 0, 1, 253, 4, 0x86, 1, 0, 2, 0)
                .bytes(4, (int) T0, (int) (T0 >> 8), (int) (T0 >> 16), (int) (T0 >> 24), 0x04, 0x01)
                .build();
        assertThat(stream(read(file), StreamKind.POWER).get(0)).isEqualTo(260);
    }

    @Test
    void beginsASegmentAfterEveryStopOfTheTimer() {
        FitFileBuilder file = session();
        for (int i = 0; i < 60; i += 10) {
            file.message(20, uint32(253, T0 + i), uint8(3, 120));
        }
        byte[] paused = file.message(21, uint32(253, T0 + 20), enumeration(0, 0), enumeration(1, 4))
                .message(21, uint32(253, T0 + 25), enumeration(0, 0), enumeration(1, 0))
                .build();
        assertThat(read(paused).streams().segments())
                .extracting(segment -> segment.from())
                .containsExactly(0, 3);
    }

    @Test
    void leavesOutPositionsThatCannotBe() {
        Recording recording = read(session()
                .message(20, uint32(253, T0), sint32(0, 0), sint32(1, 0), uint8(3, 120))
                .message(20, uint32(253, T0 + 1), sint32(0, 1_600_000_000), sint32(1, 0), uint8(3, 120))
                .message(20, uint32(253, T0 + 2), sint32(0, 500_000_000), sint32(1, 0), uint8(3, 120))
                .build());
        SampleStream latitude = stream(recording, StreamKind.LATITUDE);
        assertThat(latitude.has(0)).isFalse();
        assertThat(latitude.has(1)).isFalse();
        assertThat(latitude.has(2)).isTrue();
        assertThat(codes(recording)).containsExactly(Code.IMPOSSIBLE_POSITIONS);
    }

    @Test
    void believesSamplesMoreThanASessionOfAnotherDay() {
        Recording recording = read(new FitFileBuilder()
                .message(18, uint32(2, T0 - 200_000_000), enumeration(5, 2), uint32(7, 10_000))
                .message(20, uint32(253, T0), uint8(3, 120))
                .message(20, uint32(253, T0 + 10), uint8(3, 120))
                .build());
        assertThat(recording.start()).isEqualTo(START);
        assertThat(stream(recording, StreamKind.TIME).get(1)).isEqualTo(10);
    }

    @Test
    void mapsSportsOfTheGym() {
        assertThat(sport(4, 15)).isEqualTo(Sport.CARDIO);
        assertThat(sport(4, 14)).isEqualTo(Sport.ROWING);
        assertThat(sport(10, 43)).isEqualTo(Sport.YOGA);
        assertThat(sport(0, 0)).isEqualTo(Sport.OTHER);
        assertThat(sport(200, 200)).isEqualTo(Sport.OTHER);
        assertThat(sport(254, 254)).isEqualTo(Sport.OTHER);
    }

    @Test
    void takesARideOfNoDistanceWithoutPositionsForIndoor() {
        Recording trainer = read(session(uint32(9, 0))
                .message(20, uint32(253, T0), uint16(7, 200))
                .build());
        assertThat(trainer.indoor()).isTrue();
        assertThat(trainer.subSport()).isNull();
    }

    @Test
    void takesAVirtualRideForIndoorAlthoughItHasPositions() {
        Recording virtual = read(new FitFileBuilder()
                .message(18, uint32(2, T0), enumeration(5, 2), enumeration(6, 58), uint32(7, 1_000))
                .message(20, uint32(253, T0), sint32(0, 500_000_000), sint32(1, 1))
                .build());
        assertThat(virtual.subSport()).isEqualTo(SubSport.VIRTUAL);
        assertThat(virtual.indoor()).isTrue();
    }

    private static Sport sport(int sport, int subSport) {
        return read(new FitFileBuilder()
                        .message(18, uint32(2, T0), enumeration(5, sport), enumeration(6, subSport), uint32(7, 1_000))
                        .build())
                .sport();
    }

    private static FitFileBuilder session(FitValue... values) {
        FitValue[] all = new FitValue[values.length + 3];
        all[0] = uint32(2, T0);
        all[1] = enumeration(5, 2);
        all[2] = uint32(7, 60_000);
        System.arraycopy(values, 0, all, 3, values.length);
        return new FitFileBuilder().message(0, enumeration(0, 4)).message(18, all);
    }
}
