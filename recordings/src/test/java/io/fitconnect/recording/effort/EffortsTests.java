package io.fitconnect.recording.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffortsTests {

    @Test
    void knowNothingWithoutTimes() {
        Efforts efforts = Efforts.of(Streams.of(List.of(SampleStream.of(StreamKind.HEART_RATE, 120, 130))));

        assertThat(efforts.heartRate()).isEmpty();
        assertThat(efforts.splits()).isEmpty();
        assertThat(efforts.best().times()).isEmpty();
        assertThat(efforts.timedTrack()).isEmpty();
    }

    @Test
    void findTheFastLapWithinASlowRun() {
        Efforts efforts = Efforts.of(run(3_600, second -> second >= 1_000 && second < 1_100 ? 4.0 : 2.5));

        BestTime best = efforts.best().times().get(0);
        assertThat(best.distanceMeters()).isEqualTo(400);
        assertThat(best.seconds()).isCloseTo(100, within(1e-9));
        assertThat(best.startSeconds()).isCloseTo(1_000, within(1e-9));
        assertThat(efforts.splits()).hasSize(10);
        assertThat(efforts.splits().get(0).elapsedSeconds()).isCloseTo(400, within(1e-9));
        assertThat(efforts.splits().get(9).distanceMeters()).isCloseTo(150, within(1e-9));
    }

    @Test
    void countAPauseInSplitsAndBestTimesButNotInHistograms() {
        int[] seconds = IntStream.concat(IntStream.rangeClosed(0, 100), IntStream.rangeClosed(400, 500))
                .toArray();
        Streams streams = Streams.of(
                List.of(
                        SampleStream.of(
                                StreamKind.TIME,
                                IntStream.of(seconds).asDoubleStream().toArray()),
                        SampleStream.of(
                                StreamKind.DISTANCE,
                                IntStream.of(seconds)
                                        .mapToDouble(second -> (second >= 400 ? second - 300 : second) * 5.0)
                                        .toArray()),
                        SampleStream.of(
                                StreamKind.HEART_RATE,
                                IntStream.of(seconds).mapToDouble(second -> 140).toArray())),
                List.of(new Streams.Segment(0, 101), new Streams.Segment(101, 202)));

        Efforts efforts = Efforts.of(streams);

        assertThat(efforts.heartRate().orElseThrow()).isEqualTo(new Histogram(140, 1, List.of(200.0)));
        assertThat(efforts.speed().orElseThrow()).isEqualTo(new Histogram(5, 0.05, List.of(200.0)));
        assertThat(efforts.splits().get(0).elapsedSeconds()).isEqualTo(500);
        assertThat(efforts.splits().get(0).movingSeconds()).isEqualTo(200);
        assertThat(efforts.splits().get(0).averageHeartRateBpm()).isEqualTo(140);
        assertThat(efforts.best().times().get(1).seconds()).isEqualTo(100);
        assertThat(efforts.best().times().get(2).seconds()).isGreaterThan(400);
    }

    @Test
    void foldWhatIsAboveTheLastBinIntoIt() {
        Efforts efforts = Efforts.of(power(0, 9_999, 0));

        Histogram power = efforts.power().orElseThrow();
        assertThat(power.seconds()).hasSize(Histogram.MOST_BINS);
        assertThat(power.seconds().get(0)).isEqualTo(1);
        assertThat(power.seconds().get(Histogram.MOST_BINS - 1)).isEqualTo(1);
    }

    @Test
    void normalizeConstantPowerToItself() {
        double[] watts = new double[121];
        Arrays.fill(watts, 210);

        assertThat(Efforts.of(power(watts)).normalizedPowerWatts()).hasValue(210);
        assertThat(Efforts.of(power(Arrays.copyOf(watts, 30))).normalizedPowerWatts())
                .isEmpty();
    }

    /** Thirty seconds at 0 W, then thirty at 300 W: the rolling means are 0, 10, 20 … 300. */
    @Test
    void weighHardSecondsMore() {
        double[] watts = IntStream.rangeClosed(0, 60)
                .mapToDouble(second -> second < 30 ? 0 : 300)
                .toArray();
        double fourthPowers = IntStream.rangeClosed(0, 30)
                .mapToDouble(step -> Math.pow(step * 10, 4))
                .sum();

        assertThat(Efforts.of(power(watts)).normalizedPowerWatts())
                .hasValue((int) Math.round(Math.pow(fourthPowers / 31, 0.25)));
    }

    @Test
    void keepThePointsThatShowShapeAndTime() {
        int size = 36_000;
        Streams streams = Streams.of(List.of(
                SampleStream.of(
                        StreamKind.TIME,
                        IntStream.range(0, size).asDoubleStream().toArray()),
                SampleStream.of(
                        StreamKind.LATITUDE,
                        IntStream.range(0, size)
                                .mapToDouble(i -> i < size / 2 ? 50 : 50 + (i - size / 2) * 1e-5)
                                .toArray()),
                SampleStream.of(
                        StreamKind.LONGITUDE,
                        IntStream.range(0, size)
                                .mapToDouble(i -> Math.min(i, size / 2) * 1e-5)
                                .toArray())));

        TimedTrack track = Efforts.of(streams).timedTrack().orElseThrow();

        assertThat(track.seconds()).hasSizeBetween(250, 500).startsWith(0.0).endsWith(size - 1.0);
        assertThat(track.latitudes()).hasSameSizeAs(track.seconds());
        double largestGap = IntStream.range(1, track.seconds().size())
                .mapToDouble(i -> track.seconds().get(i) - track.seconds().get(i - 1))
                .max()
                .orElseThrow();
        assertThat(largestGap).isLessThan(2.0 * size / 249);
    }

    private static Streams run(int seconds, IntToDoubleFunction speed) {
        double[] distance = new double[seconds + 1];
        for (int second = 1; second <= seconds; second++) {
            distance[second] = distance[second - 1] + speed.applyAsDouble(second - 1);
        }
        return Streams.of(List.of(
                SampleStream.of(
                        StreamKind.TIME,
                        IntStream.rangeClosed(0, seconds).asDoubleStream().toArray()),
                SampleStream.of(StreamKind.DISTANCE, distance)));
    }

    private static Streams power(double... watts) {
        return Streams.of(List.of(
                SampleStream.of(
                        StreamKind.TIME,
                        IntStream.range(0, watts.length).asDoubleStream().toArray()),
                SampleStream.of(StreamKind.POWER, watts)));
    }
}
