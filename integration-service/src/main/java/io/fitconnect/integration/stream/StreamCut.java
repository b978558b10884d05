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
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts samples by privacy zones. Where to cut follows from the recording at {@link Detail#HIGH}, whichever detail is shown, and from
 * its timed track: that is what training-service has, and samples show nothing that the training's map hides. No sample within a
 * zone passes.
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
     * @param high     time, way and positions at {@link Detail#HIGH}
     * @param training each training is cut at lengths of its own
     */
    static Optional<StreamCut> of(PrivacyZones zones, Streams high, String training) {
        if (high.find(StreamKind.LATITUDE).isEmpty()
                || high.find(StreamKind.LONGITUDE).isEmpty()) {
            return Optional.empty();
        }
        double[] seconds = ascending(column(high, StreamKind.TIME));
        double[] latitudes = column(high, StreamKind.LATITUDE);
        double[] longitudes = column(high, StreamKind.LONGITUDE);
        double[] meters = ascending(column(high, StreamKind.DISTANCE));
        Track track = high.find(StreamKind.DISTANCE).isPresent()
                ? new Track(seconds, meters, latitudes, longitudes)
                : Track.measured(seconds, latitudes, longitudes);
        CutTrack visible = zones.cut(track, training, hiddenOnTheMap(zones, high, seconds, training));
        return visible.isCut()
                ? Optional.of(new StreamCut(zones, VisibleStretch.listOf(visible, seconds, meters)))
                : Optional.empty();
    }

    private static BitSet hiddenOnTheMap(PrivacyZones zones, Streams high, double[] seconds, String training) {
        BitSet hidden = new BitSet(seconds.length);
        TimedTrack.of(high).filter(map -> map.latitudes() != null).ifPresent(map -> {
            double[] times = column(map.seconds());
            CutTrack shown = zones.cut(toTrack(map), training);
            if (shown.isCut()) {
                List<VisibleStretch> stretches = VisibleStretch.listOf(shown, times, new double[times.length]);
                IntStream.range(0, seconds.length)
                        .filter(i -> stretches.stream().noneMatch(stretch -> stretch.contains(seconds[i])))
                        .forEach(hidden::set);
            }
        });
        return hidden;
    }

    private static Track toTrack(TimedTrack map) {
        double[] seconds = column(map.seconds());
        double[] latitudes = column(map.latitudes());
        double[] longitudes = column(map.longitudes());
        return map.distanceMeters() == null
                ? Track.measured(seconds, latitudes, longitudes)
                : new Track(seconds, column(map.distanceMeters()), latitudes, longitudes);
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
                .map(column -> shown(column, left, stretchOf))
                .toList();
        return new CutSamples(columns, starts);
    }

    private SampleStream shown(SampleStream column, int[] left, int[] stretchOf) {
        return switch (column.kind()) {
            case TIME -> of(column, left, i -> stretches.get(stretchOf[i]).shownSecond(column.get(i)));
            case DISTANCE -> of(column, left, i -> stretches.get(stretchOf[i]).shownMeters(column.get(i)));
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

    /** A missing value is the one before it. */
    private static double[] ascending(double[] values) {
        double before = 0;
        for (int i = 0; i < values.length; i++) {
            before = Double.isNaN(values[i]) ? before : values[i];
            values[i] = before;
        }
        return values;
    }

    /** Samples that may be shown. */
    record CutSamples(List<SampleStream> columns, List<Integer> stretchStarts) {}
}
