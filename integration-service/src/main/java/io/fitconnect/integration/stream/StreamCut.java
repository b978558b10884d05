package io.fitconnect.integration.stream;

import io.fitconnect.platform.geo.CutTrack;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.geo.Track;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts samples by privacy zones. Where to cut follows from the announced track alone, which training-service cuts by the same rule:
 * samples and map show the same stretches at any detail. No sample within a zone passes. See docs/decisions/0092.
 */
final class StreamCut {

    private final PrivacyZones zones;
    private final List<VisibleStretch> stretches;

    private StreamCut(PrivacyZones zones, List<VisibleStretch> stretches) {
        this.zones = zones;
        this.stretches = List.copyOf(stretches);
    }

    /**
     * Empty when nothing has to be cut.
     *
     * @param track    with positions
     * @param training each training is cut at lengths of its own
     */
    static Optional<StreamCut> of(PrivacyZones zones, TimedTrack track, String training) {
        CutTrack visible = zones.cut(toTrack(track), training);
        return visible.isCut()
                ? Optional.of(new StreamCut(zones, VisibleStretch.listOf(visible, column(track.seconds()))))
                : Optional.empty();
    }

    private static Track toTrack(TimedTrack track) {
        double[] seconds = column(track.seconds());
        double[] latitudes = column(track.latitudes());
        double[] longitudes = column(track.longitudes());
        Track points = track.distanceMeters() == null
                ? Track.measured(seconds, latitudes, longitudes)
                : new Track(seconds, column(track.distanceMeters()), latitudes, longitudes);
        return points.straying(column(track.deviationMeters()));
    }

    private static double[] column(@Nullable List<Double> values) {
        return values == null
                ? new double[0]
                : values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What stays visible, in its order. */
    List<VisibleStretch> stretches() {
        return stretches;
    }

    /** The second of the recording at which the visible part begins; empty when nothing is visible. */
    Optional<Double> firstSecond() {
        return stretches.stream().map(VisibleStretch::from).findFirst();
    }

    /** What is left of the samples, with their times and ways, and the places at which stretches begin. */
    CutSamples apply(Streams samples) {
        double[] seconds = column(samples, StreamKind.TIME);
        int[] stretchOf = IntStream.range(0, samples.size())
                .map(i -> isInZone(samples, i) ? -1 : stretchAt(seconds[i]))
                .toArray();
        int[] left = IntStream.range(0, samples.size())
                .filter(i -> stretchOf[i] >= 0)
                .toArray();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (i == 0 || stretchOf[left[i]] != stretchOf[left[i - 1]]) {
                starts.add(i);
            }
        }
        List<SampleStream> columns = samples.all().stream()
                .map(column -> shown(column, seconds, left, stretchOf))
                .toList();
        return new CutSamples(columns, starts);
    }

    private SampleStream shown(SampleStream column, double[] seconds, int[] left, int[] stretchOf) {
        return switch (column.kind()) {
            case TIME -> of(column, left, i -> stretches.get(stretchOf[i]).shownSecond(column.get(i)));
            case DISTANCE -> {
                SampledWay way = SampledWay.of(seconds, column);
                double[] begins = stretches.stream()
                        .mapToDouble(stretch -> way.at(stretch.from()))
                        .toArray();
                yield of(
                        column,
                        left,
                        i -> stretches.get(stretchOf[i]).shownMeters(column.get(i) - begins[stretchOf[i]]));
            }
            default -> column.pick(left);
        };
    }

    private static SampleStream of(SampleStream column, int[] left, IntToDoubleFunction value) {
        return SampleStream.of(
                column.kind(), Arrays.stream(left).mapToDouble(value).toArray());
    }

    private boolean isInZone(Streams samples, int i) {
        double latitude =
                samples.find(StreamKind.LATITUDE).map(column -> column.get(i)).orElse(Double.NaN);
        double longitude =
                samples.find(StreamKind.LONGITUDE).map(column -> column.get(i)).orElse(Double.NaN);
        return !Double.isNaN(latitude) && !Double.isNaN(longitude) && zones.hides(new Position(latitude, longitude));
    }

    private int stretchAt(double second) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).contains(second)) {
                return i;
            }
        }
        return -1;
    }

    /** The column in its unit, NaN where it is missing. */
    private static double[] column(Streams streams, StreamKind kind) {
        double[] values = new double[streams.size()];
        Arrays.fill(values, Double.NaN);
        streams.find(kind).ifPresent(column -> Arrays.setAll(values, column::get));
        return values;
    }

    /** Samples that may be shown. */
    record CutSamples(List<SampleStream> columns, List<Integer> stretchStarts) {}
}
