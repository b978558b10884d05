package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnmarkedPausesTests {

    @Test
    void takesTenMinutesWithoutASampleForAPause() {
        Streams marked = UnmarkedPauses.markedIn(every(1, 60, 600, 60));
        assertThat(marked.segments()).containsExactly(new Streams.Segment(0, 60), new Streams.Segment(60, 120));
        assertThat(MeasuredTotals.of(marked).moving()).isEqualTo(Duration.ofSeconds(118));
        assertThat(MeasuredTotals.of(marked).elapsed()).isEqualTo(Duration.ofSeconds(718));
    }

    @Test
    void keepsSmartRecordingMoving() {
        Random random = new Random(3);
        List<Double> times = new ArrayList<>(List.of(0.0));
        for (int i = 1; i < 500; i++) {
            times.add(times.get(i - 1) + 1 + random.nextInt(60));
        }
        Streams streams = streams(times);
        assertThat(UnmarkedPauses.markedIn(streams)).isSameAs(streams);
    }

    @Test
    void keepsAMinuteBetweenSecondsMoving() {
        assertThat(UnmarkedPauses.markedIn(every(1, 60, 60, 60)).segments()).hasSize(1);
        assertThat(UnmarkedPauses.markedIn(every(1, 60, 61, 60)).segments()).hasSize(2);
    }

    @Test
    void measuresAGapByTheIntervalOfATracker() {
        assertThat(UnmarkedPauses.markedIn(every(120, 30, 600, 30)).segments()).hasSize(1);
        assertThat(UnmarkedPauses.markedIn(every(120, 30, 1_800, 30)).segments())
                .hasSize(2);
    }

    @Test
    void doesNotLeapOverAPauseButKeepsAStroll() {
        assertThat(distanceOver(600, 0.02)).isBetween(130.0, 140.0);
        assertThat(distanceOver(600, 0.001)).isBetween(240.0, 250.0);
        assertThat(distanceOver(5, 0.02)).isBetween(2_300.0, 2_400.0);
    }

    @Test
    void walksOnWhereOnlyThePositionWasLost() {
        Streams tunnel = Streams.of(List.of(
                SampleStream.of(StreamKind.TIME, 0, 50, 100, 150, 200),
                SampleStream.of(StreamKind.LATITUDE, 46, Double.NaN, Double.NaN, Double.NaN, 46.01),
                SampleStream.of(StreamKind.LONGITUDE, 14, Double.NaN, Double.NaN, Double.NaN, 14)));
        assertThat(Ground.of(tunnel).meters()).isBetween(1_110.0, 1_113.0);
    }

    /** Sixty points north at 1 m/s, a gap with a leap, sixty points more. */
    private static double distanceOver(int gapSeconds, double leapDegrees) {
        double[] times = new double[120];
        double[] latitudes = new double[120];
        double[] longitudes = new double[120];
        for (int i = 1; i < 120; i++) {
            times[i] = times[i - 1] + (i == 60 ? gapSeconds : 1);
            latitudes[i] = latitudes[i - 1] + (i == 60 ? leapDegrees : 1e-5);
        }
        return Ground.of(Streams.of(List.of(
                        SampleStream.of(StreamKind.TIME, times),
                        SampleStream.of(StreamKind.LATITUDE, latitudes),
                        SampleStream.of(StreamKind.LONGITUDE, longitudes))))
                .meters();
    }

    private static Streams every(int seconds, int before, int gapSeconds, int after) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            times.add((double) i * seconds);
        }
        double resumed = (before - 1.0) * seconds + gapSeconds;
        for (int i = 0; i < after; i++) {
            times.add(resumed + i * seconds);
        }
        return streams(times);
    }

    private static Streams streams(List<Double> times) {
        return Streams.of(List.of(SampleStream.of(
                StreamKind.TIME, times.stream().mapToDouble(Double::doubleValue).toArray())));
    }
}
