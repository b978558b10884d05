package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.ReadingWarning.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepairedStreamsTests {

    private static final int SECONDS = 120;

    private final double[] latitudes = new double[SECONDS];
    private final double[] longitudes = new double[SECONDS];

    RepairedStreamsTests() {
        for (int i = 0; i < SECONDS; i++) {
            latitudes[i] = 46 + i * 3e-5;
            longitudes[i] = 14;
        }
    }

    @Test
    void leavesOutAPositionThatCannotBeReached() {
        longitudes[60] = 14.143; // 11 km off
        RepairedStreams repaired = repair(Sport.RUNNING);
        assertThat(repaired.warnings()).extracting(ReadingWarning::code).containsExactly(Code.IMPOSSIBLE_POSITIONS);
        assertThat(metersOf(repaired)).isCloseTo(397, within(2.0));
        assertThat(repaired.streams().segments()).hasSize(1);
    }

    @Test
    void leavesOutTheFirstPositionsOnAnotherContinent() {
        Arrays.fill(latitudes, 0, 3, -33);
        assertThat(metersOf(repair(Sport.CYCLING))).isCloseTo(389, within(5.0));
    }

    @Test
    void keepsTheJitterOfPositions() {
        latitudes[60] += 0.0008;
        assertThat(repair(Sport.WALKING).warnings()).isEmpty();
    }

    @Test
    void keepsBothSidesOfALeapThatNeverReturnsWithoutItsWay() {
        for (int i = 60; i < SECONDS; i++) {
            latitudes[i] += 0.5;
        }
        RepairedStreams repaired = repair(Sport.RUNNING);
        assertThat(metersOf(repaired)).isCloseTo(394, within(3.0));
        assertThat(repaired.streams().segments()).hasSize(2);
        assertThat(repaired.warnings()).isEmpty();
    }

    @Test
    void judgesByTheSport() {
        for (int i = 0; i < SECONDS; i++) {
            latitudes[i] = 46 + i * 0.002; // 222 m/s
        }
        assertThat(repair(Sport.FLYING).warnings()).isEmpty();
        assertThat(repair(Sport.RUNNING).warnings()).isNotEmpty();
    }

    @Test
    void leavesOutHeightsOfZeroThatNoSlopeLeadsTo() {
        assertThat(ascent(100, 105, 0, 110, 0, 0, 120)).isEqualTo(20);
        assertThat(ascent(0, 0, 100, 110, 120)).isEqualTo(20);
        assertThat(ascent(8, 4, 0, 0, 6)).isEqualTo(6);
    }

    @Test
    void hasNoHeightsWhereAllAreZero() {
        RepairedStreams repaired = RepairedStreams.withMarkedPauses(
                Streams.of(List.of(SampleStream.of(StreamKind.ALTITUDE, 0, 0, 0))), Sport.RUNNING);
        assertThat(repaired.streams().find(StreamKind.ALTITUDE)).isEmpty();
    }

    @Test
    void takesNoHeightFromFarBelowTheSea() {
        assertThat(ascent(110, 120, -500, 130)).isEqualTo(20);
    }

    @Test
    void countsADistanceFromItsOwnStart() {
        RepairedStreams repaired = RepairedStreams.withMarkedPauses(
                Streams.of(List.of(SampleStream.of(StreamKind.DISTANCE, 42_577, 42_580, 42_600))), Sport.RUNNING);
        assertThat(repaired.streams().find(StreamKind.DISTANCE))
                .contains(SampleStream.of(StreamKind.DISTANCE, 0, 3, 23));
    }

    @Test
    void countsADistanceThatBeginsNearZeroFromZero() {
        Streams streams = Streams.of(List.of(SampleStream.of(StreamKind.DISTANCE, 8, 12)));
        assertThat(RepairedStreams.withMarkedPauses(streams, Sport.RUNNING).streams())
                .isEqualTo(streams);
    }

    private static double ascent(double... heights) {
        Streams streams = RepairedStreams.withMarkedPauses(
                        Streams.of(List.of(SampleStream.of(StreamKind.ALTITUDE, heights))), Sport.RUNNING)
                .streams();
        return Climb.of(streams.find(StreamKind.ALTITUDE).orElseThrow())
                .orElseThrow()
                .ascentMeters();
    }

    private RepairedStreams repair(Sport sport) {
        double[] times = IntStream.range(0, SECONDS).asDoubleStream().toArray();
        return RepairedStreams.withUnmarkedPauses(
                Streams.of(List.of(
                        SampleStream.of(StreamKind.TIME, times),
                        SampleStream.of(StreamKind.LATITUDE, latitudes),
                        SampleStream.of(StreamKind.LONGITUDE, longitudes))),
                sport);
    }

    private static double metersOf(RepairedStreams repaired) {
        return Objects.requireNonNull(MeasuredTotals.of(repaired.streams()).distanceMeters());
    }
}
