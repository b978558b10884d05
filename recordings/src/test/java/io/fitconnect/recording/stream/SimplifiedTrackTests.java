package io.fitconnect.recording.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.sample.SamplePoint;
import io.fitconnect.recording.sample.SampleRecordings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SimplifiedTrackTests {

    @Test
    void encodesLikeTheExampleOfItsFormat() {
        EncodedPolyline line = new EncodedPolyline();
        line.add(38.5, -120.2);
        line.add(40.7, -120.95);
        line.add(43.252, -126.453);
        assertThat(line).hasToString("_p~iF~ps|U_ulLnnqC_mqNvxq`@");
    }

    @Test
    void keepsTheShapeOfARunWithinItsBound() {
        List<SamplePoint> run = SampleRecordings.morningRun().points();
        SimplifiedTrack track = SimplifiedTrack.of(streams(run)).orElseThrow();
        List<double[]> line = decoded(track.encodedPolyline());
        assertThat(line).hasSize(track.points()).hasSizeLessThanOrEqualTo(SimplifiedTrack.MOST_POINTS);
        assertThat(length(line)).isCloseTo(run.get(run.size() - 1).distance(), withinPercent(3));
    }

    @Test
    void needsTwoPointsForAStraightLine() {
        double[] latitudes =
                IntStream.range(0, 5_000).mapToDouble(i -> 46 + i * 1e-5).toArray();
        double[] longitudes = IntStream.range(0, 5_000).mapToDouble(i -> 14).toArray();
        SimplifiedTrack track =
                SimplifiedTrack.of(streams(latitudes, longitudes)).orElseThrow();
        assertThat(track.points()).isEqualTo(2);
        assertThat(decoded(track.encodedPolyline()).get(1)[0]).isEqualTo(46.04999);
    }

    @Test
    void keepsACorner() {
        double[] latitudes = IntStream.range(0, 1_000)
                .mapToDouble(i -> 46 + Math.min(i, 500) * 1e-5)
                .toArray();
        double[] longitudes = IntStream.range(0, 1_000)
                .mapToDouble(i -> 14 + Math.max(0, i - 500) * 1e-5)
                .toArray();
        List<double[]> line = decoded(
                SimplifiedTrack.of(streams(latitudes, longitudes)).orElseThrow().encodedPolyline());
        assertThat(line).hasSize(3);
        assertThat(line.get(1)).containsExactly(46.005, 14);
    }

    @Test
    void keepsTheTurnOfAWayThereAndBack() {
        double[] latitudes = IntStream.range(0, 1_001)
                .mapToDouble(i -> 46 + turned(i) * 1e-5)
                .toArray();
        double[] longitudes = IntStream.range(0, 1_001)
                .mapToDouble(i -> 14 + Math.sin(turned(i) / 40.0) * 1e-4)
                .toArray();
        List<double[]> line = decoded(
                SimplifiedTrack.of(streams(latitudes, longitudes)).orElseThrow().encodedPolyline());
        assertThat(line).anySatisfy(point -> assertThat(point[0]).isCloseTo(46.005, within(1e-9)));
        assertThat(line.get(line.size() - 1)).containsExactly(46, 14);
    }

    @Test
    void keepsTheTurnOfAStraightWayThereAndBack() {
        double[] latitudes = IntStream.range(0, 1_001)
                .mapToDouble(i -> 46 + turned(i) * 1e-5)
                .toArray();
        double[] longitudes = IntStream.range(0, 1_001).mapToDouble(i -> 14).toArray();
        List<double[]> line = decoded(
                SimplifiedTrack.of(streams(latitudes, longitudes)).orElseThrow().encodedPolyline());
        assertThat(line).hasSize(3);
        assertThat(line.get(1)).containsExactly(46.005, 14);
    }

    private static int turned(int i) {
        return Math.min(i, 1_000 - i);
    }

    @Test
    void staysWithinItsBoundForHundredsOfThousandsOfWildPoints() {
        double[] latitudes = IntStream.range(0, 300_000)
                .mapToDouble(i -> 46 + Math.sin(i * 1.7))
                .toArray();
        double[] longitudes = IntStream.range(0, 300_000)
                .mapToDouble(i -> 14 + Math.cos(i * 2.3))
                .toArray();
        assertThat(SimplifiedTrack.of(streams(latitudes, longitudes)))
                .hasValueSatisfying(track -> assertThat(track.points()).isEqualTo(SimplifiedTrack.MOST_POINTS));
    }

    @Test
    void crossesTheDateLineWithoutGoingRoundTheWorld() {
        double[] latitudes = IntStream.range(0, 100).mapToDouble(i -> -17).toArray();
        double[] longitudes = IntStream.range(0, 100)
                .mapToDouble(i -> i < 50 ? 179.9 + i * 0.002 : -180 + (i - 50) * 0.002)
                .toArray();
        assertThat(SimplifiedTrack.of(streams(latitudes, longitudes)))
                .hasValueSatisfying(track -> assertThat(track.points()).isEqualTo(2));
    }

    @Test
    void isAbsentWithoutTwoPositions() {
        assertThat(SimplifiedTrack.of(Streams.of(List.of()))).isEmpty();
        assertThat(SimplifiedTrack.of(streams(new double[] {46}, new double[] {14})))
                .isEmpty();
    }

    private static Streams streams(List<SamplePoint> points) {
        return streams(
                points.stream().mapToDouble(SamplePoint::latitude).toArray(),
                points.stream().mapToDouble(SamplePoint::longitude).toArray());
    }

    private static Streams streams(double[] latitudes, double[] longitudes) {
        return Streams.of(List.of(
                SampleStream.of(StreamKind.LATITUDE, latitudes), SampleStream.of(StreamKind.LONGITUDE, longitudes)));
    }

    private static double length(List<double[]> line) {
        double meters = 0;
        for (int i = 1; i < line.size(); i++) {
            double north = line.get(i)[0] - line.get(i - 1)[0];
            double east = (line.get(i)[1] - line.get(i - 1)[1]) * Math.cos(Math.toRadians(line.get(i)[0]));
            meters += Math.hypot(north, east) * 111_195;
        }
        return meters;
    }

    private static Percentage withinPercent(double percent) {
        return Percentage.withPercentage(percent);
    }

    /** The format read backwards, written apart from the encoder. */
    private static List<double[]> decoded(String line) {
        List<double[]> points = new ArrayList<>();
        long[] sums = new long[2];
        int at = 0;
        for (int number = 0; at < line.length(); number++) {
            long folded = 0;
            int shift = 0;
            int group;
            do {
                group = line.charAt(at++) - 63;
                folded |= (long) (group & 31) << shift;
                shift += 5;
            } while (group >= 32);
            sums[number % 2] += (folded & 1) == 0 ? folded >> 1 : ~(folded >> 1);
            if (number % 2 == 1) {
                points.add(new double[] {sums[0] / 1e5, sums[1] / 1e5});
            }
        }
        return points;
    }
}
