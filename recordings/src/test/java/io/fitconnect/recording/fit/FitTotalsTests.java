package io.fitconnect.recording.fit;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.readAll;
import static io.fitconnect.recording.ReadingSteps.stream;
import static io.fitconnect.recording.sample.FitValue.enumeration;
import static io.fitconnect.recording.sample.FitValue.text;
import static io.fitconnect.recording.sample.FitValue.uint16;
import static io.fitconnect.recording.sample.FitValue.uint32;
import static io.fitconnect.recording.sample.FitValue.uint8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.PoolLength;
import io.fitconnect.recording.PoolSwim;
import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.SwimStroke;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.sample.FitFileBuilder;
import io.fitconnect.recording.sample.FitValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTotalsTests {

    private static final Instant START = Instant.parse("2026-05-01T06:00:00Z");
    private static final long T0 = FitFileBuilder.time(START);

    @Test
    void believesTheTimerWhereTheSamplesLastAsLong() {
        Recording recording =
                read(samples(session(elapsed(1_632), timer(2_760)), 0, 2_759, 3).build());
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(2_760));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(2_760));
        assertThat(codes(recording)).containsExactly(Code.TOTALS_DOUBTFUL);
    }

    @Test
    void believesTheElapsedTimeWhereTheSamplesLastAsLong() {
        Recording recording =
                read(samples(session(elapsed(1_632), timer(2_760)), 0, 1_632, 3).build());
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(1_632));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(1_632));
        assertThat(codes(recording)).containsExactly(Code.TOTALS_DOUBTFUL);
    }

    @Test
    void lastsUntilTheLastSamples() {
        Recording recording =
                read(samples(session(elapsed(4_035), timer(4_035)), 0, 4_961, 1).build());
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(4_961));
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(4_961));
        assertThat(codes(recording)).containsExactly(Code.TOTALS_DOUBTFUL);
    }

    @Test
    void keepsTheTimesOfASessionThatAgreesWithItsSamples() {
        Recording recording =
                read(samples(session(elapsed(1_000), timer(900)), 0, 1_010, 1).build());
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(1_000));
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(900));
        assertThat(codes(recording)).isEmpty();
    }

    @Test
    void measuresAveragesAndPeaksThatNobodyStates() {
        FitFileBuilder file = session(elapsed(9), timer(9));
        for (int i = 0; i < 10; i++) {
            file.message(
                    20, uint32(253, T0 + i), uint8(3, 120 + i), uint8(4, 80), uint16(7, 200 + i), uint16(6, 3_000));
        }
        Totals totals = read(file.build()).totals();
        assertThat(totals.averageHeartRateBpm()).isBetween(124, 125);
        assertThat(totals.maxHeartRateBpm()).isEqualTo(129);
        assertThat(totals.averagePowerWatts()).isBetween(204, 205);
        assertThat(totals.maxPowerWatts()).isEqualTo(209);
        assertThat(totals.averageCadenceRpm()).isEqualTo(80);
        assertThat(totals.maxSpeedMetersPerSecond()).isEqualTo(3);
    }

    @Test
    void keepsStatedAverages() {
        Recording recording = read(samples(session(elapsed(9), timer(9), uint8(16, 111), uint8(17, 112)), 0, 9, 1)
                .build());
        assertThat(recording.totals().averageHeartRateBpm()).isEqualTo(111);
        assertThat(recording.totals().maxHeartRateBpm()).isEqualTo(112);
    }

    @Test
    void measuresAveragesOfLaps() {
        FitFileBuilder file = session(elapsed(20), timer(20))
                .message(19, uint32(2, T0), uint32(7, 9_000))
                .message(19, uint32(2, T0 + 10), uint32(7, 9_000), uint8(15, 99));
        for (int i = 0; i < 20; i++) {
            file.message(20, uint32(253, T0 + i), uint8(3, i < 10 ? 120 : 160));
        }
        List<Lap> laps = read(file.build()).laps();
        assertThat(laps.get(0).totals().averageHeartRateBpm()).isEqualTo(120);
        assertThat(laps.get(0).totals().maxHeartRateBpm()).isEqualTo(120);
        assertThat(laps.get(1).totals().averageHeartRateBpm()).isEqualTo(99);
        assertThat(laps.get(1).totals().maxHeartRateBpm()).isEqualTo(160);
    }

    @Test
    void takesZerosOfSilentSensorsForAbsent() {
        FitFileBuilder file = session(
                elapsed(100), timer(100), uint16(11, 0), uint8(16, 0), uint8(18, 0), uint16(20, 0), uint16(21, 0));
        Totals totals = read(samples(file, 0, 100, 1).build()).totals();
        assertThat(totals.averageHeartRateBpm()).isEqualTo(130);
        assertThat(totals.averageCadenceRpm()).isNull();
        assertThat(totals.averagePowerWatts()).isNull();
        assertThat(totals.maxPowerWatts()).isNull();
    }

    @Test
    void takesAnEnergyOfZeroForAbsentBesideStatedHeartBeats() {
        Totals totals = read(session(elapsed(100), timer(100), uint16(11, 0), uint8(16, 130))
                        .build())
                .totals();
        assertThat(totals.energyKilocalories()).isNull();
    }

    @Test
    void keepsAnEnergyOfZeroOfADeviceThatStatesNoHeartBeats() {
        FitFileBuilder file = session(elapsed(100), timer(100), uint16(11, 0));
        Totals totals = read(samples(file, 0, 100, 1).build()).totals();
        assertThat(totals.energyKilocalories()).isZero();
        assertThat(totals.averageHeartRateBpm()).isEqualTo(130);
    }

    @Test
    void keepsAnAveragePowerOfZeroWithAPeak() {
        Totals totals = read(session(elapsed(100), timer(100), uint16(20, 0), uint16(21, 300))
                        .build())
                .totals();
        assertThat(totals.averagePowerWatts()).isZero();
    }

    @Test
    void addsTheFractionOfCadence() {
        Recording recording = read(session(elapsed(9), timer(9), uint8(18, 86), uint8(92, 64))
                .message(20, uint32(253, T0), uint8(4, 87), uint8(53, 64))
                .build());
        assertThat(recording.totals().averageCadenceRpm()).isEqualTo(86.5);
        assertThat(stream(recording, StreamKind.CADENCE).get(0)).isEqualTo(87.5);
    }

    @Test
    void takesAnAltitudeOfZeroBitsForAbsent() {
        FitFileBuilder file = session(elapsed(9), timer(9));
        for (int i = 0; i < 10; i++) {
            file.message(20, uint32(253, T0 + i), uint16(2, i == 5 ? 0 : (500 + 100 + 2L * i) * 5));
        }
        Recording recording = read(file.build());
        assertThat(stream(recording, StreamKind.ALTITUDE).has(5)).isFalse();
        assertThat(recording.totals().ascentMeters()).isEqualTo(18);
    }

    @Test
    void countsDistanceFromTheStartOfEachSession() {
        FitFileBuilder file = new FitFileBuilder()
                .message(18, uint32(2, T0), enumeration(5, 2), elapsed(60), timer(60), uint32(9, 4_257_700))
                .message(18, uint32(2, T0 + 100), enumeration(5, 1), elapsed(60), timer(60));
        for (int i = 0; i <= 60; i++) {
            file.message(20, uint32(253, T0 + i), uint32(5, 4_257_700L * i / 60));
        }
        for (int i = 0; i <= 60; i++) {
            file.message(20, uint32(253, T0 + 100 + i), uint32(5, 4_257_700 + i * 300));
        }
        Recording run = readAll(file.build()).get(1);
        assertThat(stream(run, StreamKind.DISTANCE).get(0)).isZero();
        assertThat(stream(run, StreamKind.DISTANCE).get(60)).isEqualTo(180);
        assertThat(run.totals().distanceMeters()).isEqualTo(180);
    }

    @Test
    void weighsAveragesByTime() {
        FitFileBuilder file = session(elapsed(100), timer(100));
        for (int i = 0; i <= 10; i++) {
            file.message(20, uint32(253, T0 + i), uint8(3, 120));
        }
        byte[] content = file.message(20, uint32(253, T0 + 11), uint8(3, 150))
                .message(20, uint32(253, T0 + 60), uint8(3, 150))
                .message(20, uint32(253, T0 + 100), uint8(3, 150))
                .build();
        assertThat(read(content).totals().averageHeartRateBpm()).isEqualTo(147);
    }

    @Test
    void takesALongGapForAPauseWhereTheTimerTellsNothing() {
        FitFileBuilder file = new FitFileBuilder().message(0, enumeration(0, 4));
        samples(file, 0, 59, 1);
        Recording recording = read(samples(file, 660, 719, 1).build());
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(719));
        assertThat(recording.totals().moving()).isEqualTo(Duration.ofSeconds(118));
        assertThat(recording.streams().segments()).hasSize(2);
    }

    @Test
    void leavesOutSamplesOfAnotherDay() {
        FitFileBuilder file = session(elapsed(59), timer(59)).message(20, uint32(253, 5_000), uint8(3, 99));
        Recording recording = read(samples(file, 0, 59, 1)
                .message(20, uint32(253, T0 + 86_400 * 25), uint8(3, 99))
                .build());
        assertThat(recording.start()).isEqualTo(START);
        assertThat(recording.streams().size()).isEqualTo(60);
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(59));
        assertThat(codes(recording)).containsExactly(Code.TIMES_DOUBTFUL);
    }

    @Test
    void givesALapToTheSessionOfWhichItSharesMost() {
        byte[] file = new FitFileBuilder()
                .message(18, uint32(2, T0), enumeration(5, 2), elapsed(100), timer(100))
                .message(18, uint32(2, T0 + 100), enumeration(5, 1), elapsed(100), timer(100))
                .message(19, uint32(2, T0), uint32(7, 100_000))
                .message(19, uint32(2, T0 + 99), uint32(7, 101_000))
                .build();
        assertThat(readAll(file))
                .extracting(recording -> recording.laps().size())
                .containsExactly(1, 1);
    }

    @Test
    void takesFieldsOfAppsThatStandForThoseOfTheDevice() {
        FitFileBuilder file = new FitFileBuilder();
        describe(file, 0, 0x88, "Dist", "m", 20, 5);
        describe(file, 1, 0x02, "HR", "bpm", 20, 3);
        describe(file, 2, 0x84, "Power", "W", 0xFFFF, 0xFF);
        describe(file, 3, 0x88, "Total", "m", 18, 9);
        file.bytes(0x60 | 2, 0, 0, 18, 0, 3, 2, 4, 0x86, 7, 4, 0x86, 9, 4, 0x86, 1, 3, 4, 0)
                .bytes(2)
                .bytes(little(T0))
                .bytes(little(3_000))
                .bytes(little(0))
                .bytes(little(Float.floatToIntBits(75.5f)));
        file.bytes(0x60 | 4, 0, 0, 20, 0, 2, 253, 4, 0x86, 5, 4, 0x86, 3, 0, 4, 0, 1, 1, 0, 2, 2, 0);
        for (int i = 0; i < 4; i++) {
            file.bytes(4)
                    .bytes(little(T0 + i))
                    .bytes(little(0))
                    .bytes(little(Float.floatToIntBits(i * 25.25f)))
                    .bytes(100 + i, 200, 0);
        }
        Recording recording = read(file.build());
        assertThat(recording.totals().distanceMeters()).isEqualTo(75.5);
        assertThat(stream(recording, StreamKind.DISTANCE).get(3)).isEqualTo(75.75);
        assertThat(stream(recording, StreamKind.HEART_RATE).get(2)).isEqualTo(102);
        assertThat(stream(recording, StreamKind.POWER).get(1)).isEqualTo(200);
    }

    @Test
    void believesTheDeviceMoreThanItsApps() {
        FitFileBuilder file = new FitFileBuilder();
        describe(file, 0, 0x84, "Form Power", "W", 0xFFFF, 0xFF);
        describe(file, 1, 0x84, "Power", "W", 20, 7);
        byte[] content = file.message(18, uint32(2, T0), elapsed(1))
                .bytes(0x60 | 4, 0, 0, 20, 0, 2, 253, 4, 0x86, 7, 2, 0x84, 2, 0, 2, 0, 1, 2, 0)
                .bytes(4)
                .bytes(little(T0))
                .bytes(250, 0, 70, 0, 99, 0)
                .build();
        assertThat(stream(read(content), StreamKind.POWER).get(0)).isEqualTo(250);
    }

    @Test
    void makesSamplesOfTheLengthsOfAPool() {
        FitFileBuilder file = new FitFileBuilder()
                .message(18, uint32(2, T0), enumeration(5, 5), enumeration(6, 17), elapsed(100), uint16(44, 2_500));
        for (int i = 0; i < 4; i++) {
            file.message(
                    101,
                    uint32(2, T0 + i * 25L),
                    uint32(3, 25_000),
                    uint32(4, 25_000),
                    uint16(5, 10),
                    enumeration(7, 2),
                    enumeration(12, i == 2 ? 0 : 1));
        }
        Recording swim = read(file.build());
        PoolSwim pool = swim.poolSwim();
        assertThat(pool).isNotNull();
        assertThat(pool.poolLengthMeters()).isEqualTo(25);
        assertThat(pool.lengths()).hasSize(4);
        assertThat(pool.lengths().get(3))
                .isEqualTo(new PoolLength(
                        Duration.ofSeconds(75), Duration.ofSeconds(25), true, 10, SwimStroke.BREASTSTROKE));
        assertThat(pool.lengths().get(3).swolf()).hasValue(35);
        assertThat(pool.lengths().get(2).swolf()).isEmpty();
        assertThat(swim.streams().size()).isEqualTo(5);
        assertThat(stream(swim, StreamKind.DISTANCE).get(4)).isEqualTo(75);
        assertThat(stream(swim, StreamKind.SPEED).get(1)).isEqualTo(1);
        assertThat(stream(swim, StreamKind.CADENCE).get(1)).isEqualTo(24);
        assertThat(stream(swim, StreamKind.TIME).get(4)).isEqualTo(100);
        assertThat(swim.totals().distanceMeters()).isEqualTo(75);
    }

    private static void describe(
            FitFileBuilder file, int number, int type, String name, String units, int message, int field) {
        file.message(
                206,
                uint8(0, 0),
                uint8(1, number),
                uint8(2, type),
                text(3, name),
                text(8, units),
                uint16(14, message),
                uint8(15, field));
    }

    private static int[] little(long value) {
        return new int[] {(int) value, (int) (value >> 8), (int) (value >> 16), (int) (value >> 24)};
    }

    private static FitFileBuilder samples(FitFileBuilder file, int from, int to, int step) {
        for (int second = from; second <= to; second++) {
            if (second % step == 0 || second == to) {
                file.message(20, uint32(253, T0 + second), uint8(3, 130));
            }
        }
        return file;
    }

    private static FitValue elapsed(int seconds) {
        return uint32(7, seconds * 1_000L);
    }

    private static FitValue timer(int seconds) {
        return uint32(8, seconds * 1_000L);
    }

    private static FitFileBuilder session(FitValue... values) {
        FitValue[] all = new FitValue[values.length + 2];
        all[0] = uint32(2, T0);
        all[1] = enumeration(5, 1);
        System.arraycopy(values, 0, all, 2, values.length);
        return new FitFileBuilder().message(0, enumeration(0, 4)).message(18, all);
    }
}
