package io.fitconnect.integration.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.geo.CutTrack;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.geo.Track;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.Efforts;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Samples of random ways, cut by random zones, at each detail. {@code -Dfitconnect.scan.streams=1000} for a large scan. */
class StreamCutTests {

    private static final int SCANS = Integer.getInteger("fitconnect.scan.streams", 40);
    private static final int SAMPLES = 12_000;
    private static final double STEP_METERS = 3;

    private final Random random = new Random(67);

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS) // for a large scan
    void letsNoSampleOfAZonePassAtAnyDetail() {
        for (int scan = 0; scan < SCANS; scan++) {
            Position home = new Position(random.nextDouble() * 140 - 70, random.nextDouble() * 340 - 170);
            PrivacyZones zones = new PrivacyZones(List.of(
                    PrivacyZone.around(home, 200 + random.nextInt(1_801), "a secret of the scan", random),
                    PrivacyZone.around(home.moved(4_000, 1_000), 300, "another secret", random)));
            Streams recorded = ride(home);
            StreamCut cut = cutOf(zones, recorded, "training " + scan).orElseThrow();
            for (Detail detail : List.of(Detail.LOW, Detail.MEDIUM, Detail.HIGH)) {
                assertCut(zones, cut.apply(detail.of(recorded)));
            }
        }
    }

    /** training-service cuts the announced track by the same zones. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS) // for a large scan
    void showsThoseSamplesThatTheMapPasses() {
        for (int scan = 0; scan < SCANS; scan++) {
            Position home = new Position(random.nextDouble() * 140 - 70, random.nextDouble() * 340 - 170);
            PrivacyZones zones = new PrivacyZones(
                    List.of(PrivacyZone.around(home, 200 + random.nextInt(800), "a secret of the scan", random)));
            assertShownAsOnTheMap(zones, ride(home), "training " + scan);
        }
    }

    /** Of these rides the tracks made from all samples and from those at high are cut 154 and 92 seconds apart. */
    @Test
    void showsThoseSamplesThatTheMapPassesOfARideWhoseThinnedTrackIsCutElsewhere() {
        Position home = new Position(46, 14);
        for (int seed : new int[] {1_611, 1_655}) {
            Random way = new Random(seed);
            PrivacyZones zones = new PrivacyZones(List.of(PrivacyZone.around(home, 400, "a secret", way)));
            Streams recorded = ride(home, way);

            assertThat(firstSecond(zones, Detail.HIGH.of(recorded))).isNotEqualTo(firstSecond(zones, recorded));
            assertShownAsOnTheMap(zones, recorded, "training");
        }
    }

    private static Optional<Double> firstSecond(PrivacyZones zones, Streams recorded) {
        return cutOf(zones, recorded, "training").flatMap(StreamCut::firstSecond);
    }

    private static void assertShownAsOnTheMap(PrivacyZones zones, Streams recorded, String training) {
        TimedTrack announced = Efforts.of(recorded).timedTrack().orElseThrow();
        CutTrack map = zones.cut(track(announced), training);
        StreamCut cut = StreamCut.of(zones, announced, training).orElseThrow();

        assertThat(map.isCut()).isTrue();
        for (Detail detail : List.of(Detail.LOW, Detail.MEDIUM, Detail.HIGH)) {
            Streams samples = detail.of(recorded);
            double[] shown = column(cut.apply(samples), StreamKind.TIME);
            assertThat(shown).as(detail.wireName()).isEqualTo(secondsOnTheMap(map, announced, samples));
        }
    }

    /** What the map's stretches say of the samples' times, as others read them. */
    private static double[] secondsOnTheMap(CutTrack map, TimedTrack announced, Streams samples) {
        int[] points = map.points();
        double[] shown = map.seconds();
        SampleStream time = samples.find(StreamKind.TIME).orElseThrow();
        return IntStream.range(0, samples.size())
                .mapToDouble(time::get)
                .flatMap(second -> map.stretches().stream()
                        .filter(span -> second >= announced.seconds().get(points[span.first()])
                                && second <= announced.seconds().get(points[span.last()]))
                        .mapToDouble(span -> shown[span.first()]
                                + second
                                - announced.seconds().get(points[span.first()])))
                .toArray();
    }

    private static Track track(TimedTrack track) {
        return new Track(
                        column(track.seconds()),
                        column(track.distanceMeters()),
                        column(track.latitudes()),
                        column(track.longitudes()))
                .straying(column(track.deviationMeters()));
    }

    private static double[] column(@Nullable List<Double> values) {
        return Objects.requireNonNull(values).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    @Test
    void cutsNothingFarFromTheZone() {
        assertThat(cutOf(zone(new Position(46, 14)), ride(new Position(-46, 14)), "training"))
                .isEmpty();
    }

    @Test
    void measuresAWayThatIsNotRecorded() {
        Position home = new Position(46, 14);
        Streams recorded = ride(home);
        Streams withoutWay = Streams.of(recorded.all().stream()
                .filter(column -> column.kind() != StreamKind.DISTANCE)
                .toList());

        StreamCut.CutSamples left =
                cutOf(zone(home), withoutWay, "training").orElseThrow().apply(withoutWay);

        assertThat(left.columns().get(0).size()).isBetween(1, SAMPLES - 500);
    }

    private static void assertCut(PrivacyZones zones, StreamCut.CutSamples left) {
        double[] seconds = column(left, StreamKind.TIME);
        double[] meters = column(left, StreamKind.DISTANCE);
        double[] latitudes = column(left, StreamKind.LATITUDE);
        double[] longitudes = column(left, StreamKind.LONGITUDE);
        long hidden = IntStream.range(0, seconds.length)
                .filter(i -> zones.hides(new Position(latitudes[i], longitudes[i])))
                .count();
        assertThat(hidden).isZero();
        assertThat(seconds).isSorted();
        assertThat(meters).isSorted();
        if (seconds.length > 0) {
            assertThat(left.stretchStarts()).startsWith(0).isSorted();
            assertThat(seconds[0]).isLessThan(400);
            assertThat(meters[0]).isLessThan(1_200);
        }
    }

    private static double[] column(StreamCut.CutSamples samples, StreamKind kind) {
        SampleStream column = samples.columns().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, column.size()).mapToDouble(column::get).toArray();
    }

    private static Optional<StreamCut> cutOf(PrivacyZones zones, Streams recorded, String training) {
        return StreamCut.of(zones, TimedTrack.of(recorded).orElseThrow(), training);
    }

    private static PrivacyZones zone(Position place) {
        return new PrivacyZones(List.of(new PrivacyZone(place, 400, "a secret of the zone")));
    }

    private Streams ride(Position home) {
        return ride(home, random);
    }

    private static Streams ride(Position home, Random random) {
        double[] latitudes = new double[SAMPLES];
        double[] longitudes = new double[SAMPLES];
        Position place = home;
        double angle = random.nextDouble() * 2 * Math.PI;
        for (int i = 0; i < SAMPLES; i++) {
            latitudes[i] = place.latitude();
            longitudes[i] = place.longitude();
            angle += random.nextGaussian() * 0.05;
            place = place.moved(STEP_METERS * Math.cos(angle), STEP_METERS * Math.sin(angle));
        }
        double[] seconds = new double[SAMPLES];
        double[] meters = new double[SAMPLES];
        Arrays.setAll(seconds, i -> i);
        Arrays.setAll(meters, i -> i * STEP_METERS);
        return Streams.of(List.of(
                SampleStream.of(StreamKind.TIME, seconds),
                SampleStream.of(StreamKind.LATITUDE, latitudes),
                SampleStream.of(StreamKind.LONGITUDE, longitudes),
                SampleStream.of(StreamKind.DISTANCE, meters)));
    }
}
