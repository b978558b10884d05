package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTotalsTests {

    @Test
    void countsAPauseAsElapsedButNotAsMoving() {
        Streams streams = Streams.of(
                List.of(SampleStream.of(StreamKind.TIME, 0, 10, 20, 120, 130)),
                List.of(new Streams.Segment(0, 3), new Streams.Segment(3, 5)));
        Totals totals = MeasuredTotals.of(streams);
        assertThat(totals.elapsed()).isEqualTo(Duration.ofSeconds(130));
        assertThat(totals.moving()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void doesNotLeapBetweenSegments() {
        List<SampleStream> positions = List.of(
                SampleStream.of(StreamKind.LATITUDE, 46, 46.001, 47, 47.001),
                SampleStream.of(StreamKind.LONGITUDE, 14, 14, 14, 14));
        Totals totals =
                MeasuredTotals.of(Streams.of(positions, List.of(new Streams.Segment(0, 2), new Streams.Segment(2, 4))));
        assertThat(totals.distanceMeters()).isBetween(222.0, 222.6);
    }

    @Test
    void prefersTheMeasuredDistanceToPositions() {
        Totals totals = MeasuredTotals.of(Streams.of(List.of(
                SampleStream.of(StreamKind.DISTANCE, 2, 400),
                SampleStream.of(StreamKind.LATITUDE, 46, 46.001),
                SampleStream.of(StreamKind.LONGITUDE, 14, 14))));
        assertThat(totals.distanceMeters()).isEqualTo(400);
    }

    @Test
    void countsADistanceThatRunsOnFromAnEarlierSessionFromItsFirstValue() {
        Totals totals = MeasuredTotals.of(
                Streams.of(List.of(SampleStream.of(StreamKind.DISTANCE, 1_500, Double.NaN, 2_500, 2_400))));
        assertThat(totals.distanceMeters()).isEqualTo(1_000);
    }

    @Test
    void averagesWhatIsThere() {
        Totals totals = MeasuredTotals.of(Streams.of(List.of(
                SampleStream.of(StreamKind.HEART_RATE, 120, Double.NaN, 140),
                SampleStream.of(StreamKind.POWER, 0, 200, 100))));
        assertThat(totals.averageHeartRateBpm()).isEqualTo(130);
        assertThat(totals.maxHeartRateBpm()).isEqualTo(140);
        assertThat(totals.averagePowerWatts()).isEqualTo(100);
        assertThat(totals.maxPowerWatts()).isEqualTo(200);
    }

    @Test
    void weighsAveragesByTime() {
        Totals totals = MeasuredTotals.of(Streams.of(List.of(
                SampleStream.of(StreamKind.TIME, 0, 1, 2, 3, 4, 34, 64),
                SampleStream.of(StreamKind.HEART_RATE, 100, 100, 100, 100, 140, 140, 140))));
        assertThat(totals.averageHeartRateBpm()).isEqualTo(138);
    }

    @Test
    void weighsNothingOverAPause() {
        Totals totals = MeasuredTotals.of(Streams.of(
                List.of(
                        SampleStream.of(StreamKind.TIME, 0, 10, 1_000, 1_010),
                        SampleStream.of(StreamKind.HEART_RATE, 100, 100, 140, 140)),
                List.of(new Streams.Segment(0, 2), new Streams.Segment(2, 4))));
        assertThat(totals.averageHeartRateBpm()).isEqualTo(120);
    }

    @Test
    void hasNoAverageOfASensorThatSaysZeroOnly() {
        Totals totals = MeasuredTotals.of(Streams.of(List.of(
                SampleStream.of(StreamKind.TIME, 0, 1),
                SampleStream.of(StreamKind.POWER, 0, 0),
                SampleStream.of(StreamKind.CADENCE, 0, 0))));
        assertThat(totals.averagePowerWatts()).isNull();
        assertThat(totals.maxPowerWatts()).isNull();
        assertThat(totals.averageCadenceRpm()).isNull();
    }

    @Test
    void leavesAbsentWhatCannotBeMeasured() {
        assertThat(MeasuredTotals.of(Streams.of(List.of())))
                .isEqualTo(Totals.builder().build());
    }

    @Test
    void goesNowhereOnOnePosition() {
        Totals totals = MeasuredTotals.of(Streams.of(
                List.of(SampleStream.of(StreamKind.LATITUDE, 46), SampleStream.of(StreamKind.LONGITUDE, 14))));
        assertThat(totals.distanceMeters()).isZero();
        assertThat(totals.elapsed()).isNull();
    }
}
