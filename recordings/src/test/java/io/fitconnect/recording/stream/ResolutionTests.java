package io.fitconnect.recording.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResolutionTests {

    private static final int SAMPLES = 5_000;

    @Test
    void leavesFewSamplesAsTheyAre() {
        Streams streams = heartRateWithPeakAt(50, 100);
        assertThat(new Resolution(100).reduce(streams)).isSameAs(streams);
    }

    @Test
    void givesExactlyAsManySamplesAsAsked() {
        for (int points : new int[] {2, 3, 10, 499, 4_999}) {
            assertThat(new Resolution(points)
                            .reduce(heartRateWithPeakAt(7, SAMPLES))
                            .size())
                    .isEqualTo(points);
        }
    }

    @Test
    void keepsTheFirstAndTheLastSample() {
        SampleStream time = new Resolution(10)
                .reduce(heartRateWithPeakAt(2_500, SAMPLES))
                .find(StreamKind.TIME)
                .orElseThrow();
        assertThat(time.get(0)).isZero();
        assertThat(time.get(9)).isEqualTo(SAMPLES - 1);
    }

    @Test
    void keepsAPeakThatAMeanWouldFlatten() {
        for (int peak : new int[] {1, 1_234, 4_998}) {
            SampleStream heartRate = new Resolution(50)
                    .reduce(heartRateWithPeakAt(peak, SAMPLES))
                    .find(StreamKind.HEART_RATE)
                    .orElseThrow();
            assertThat(IntStream.range(0, 50).mapToDouble(heartRate::get).max()).hasValue(190);
        }
    }

    @Test
    void keepsPeaksOfSeveralStreamsAndTheirSamplesTogether() {
        double[] power = new double[SAMPLES];
        power[4_000] = 900;
        double[] heartRate = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> i == 1_000 ? 200 : 120)
                .toArray();
        Streams reduced = new Resolution(60)
                .reduce(Streams.of(List.of(
                        seconds(SAMPLES),
                        SampleStream.of(StreamKind.POWER, power),
                        SampleStream.of(StreamKind.HEART_RATE, heartRate))));
        SampleStream time = reduced.find(StreamKind.TIME).orElseThrow();
        int highestPower = indexOf(reduced.find(StreamKind.POWER).orElseThrow(), 900);
        int highestHeartRate = indexOf(reduced.find(StreamKind.HEART_RATE).orElseThrow(), 200);
        assertThat(time.get(highestPower)).isEqualTo(4_000);
        assertThat(time.get(highestHeartRate)).isEqualTo(1_000);
    }

    @Test
    void copesWithMissingValuesAndWithoutTimes() {
        double[] gaps = IntStream.range(0, SAMPLES)
                .mapToDouble(i -> i % 1_000 < 900 ? Double.NaN : i)
                .toArray();
        Streams reduced = new Resolution(25).reduce(Streams.of(List.of(SampleStream.of(StreamKind.ALTITUDE, gaps))));
        assertThat(reduced.size()).isEqualTo(25);
    }

    @Test
    void keepsWhereSegmentsBegin() {
        Streams streams = Streams.of(
                List.of(seconds(1_000)), List.of(new Streams.Segment(0, 700), new Streams.Segment(700, 1_000)));
        Streams reduced = new Resolution(10).reduce(streams);
        SampleStream time = reduced.find(StreamKind.TIME).orElseThrow();
        int second = reduced.segments().get(1).from();
        assertThat(time.get(second - 1)).isLessThan(700);
        assertThat(time.get(second)).isGreaterThanOrEqualTo(700);
    }

    @Test
    void refusesLessThanTwoPoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Resolution(1));
    }

    private static int indexOf(SampleStream stream, double value) {
        return IntStream.range(0, stream.size())
                .filter(i -> stream.get(i) == value)
                .findFirst()
                .orElseThrow();
    }

    private static Streams heartRateWithPeakAt(int peak, int samples) {
        double[] heartRate = IntStream.range(0, samples)
                .mapToDouble(i -> i == peak ? 190 : 130)
                .toArray();
        return Streams.of(List.of(seconds(samples), SampleStream.of(StreamKind.HEART_RATE, heartRate)));
    }

    private static SampleStream seconds(int samples) {
        return SampleStream.of(
                StreamKind.TIME, IntStream.range(0, samples).asDoubleStream().toArray());
    }
}
