package io.fitconnect.training.diary;

import io.fitconnect.platform.geo.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a recording was when: at most 500 points in columns of equal length. It is what the athlete's privacy zones cut.
 *
 * @param seconds        since the start, ascending
 * @param distanceMeters covered since the start; null when the recording does not say
 * @param deviationMeters how far the recording strays from the straight line to each point; null where it was not announced
 */
public record TimedTrack(
        List<Double> seconds,
        @Nullable List<Double> distanceMeters,
        List<Double> latitudes,
        List<Double> longitudes,
        @Nullable List<Double> deviationMeters) {

    public TimedTrack {
        seconds = List.copyOf(seconds);
        distanceMeters = distanceMeters == null ? null : List.copyOf(distanceMeters);
        latitudes = List.copyOf(latitudes);
        longitudes = List.copyOf(longitudes);
        deviationMeters = deviationMeters == null ? null : List.copyOf(deviationMeters);
        if (latitudes.size() != seconds.size() || longitudes.size() != seconds.size()) {
            throw new IllegalArgumentException("Columns of equal length are expected");
        }
    }

    /** The points for the geometry; a way that the recording does not tell is measured from point to point. */
    public Track toTrack() {
        double[] latitude = column(latitudes);
        double[] longitude = column(longitudes);
        Track track = distanceMeters == null || distanceMeters.size() != seconds.size()
                ? Track.measured(column(seconds), latitude, longitude)
                : new Track(column(seconds), column(distanceMeters), latitude, longitude);
        return deviationMeters == null || deviationMeters.size() != seconds.size()
                ? track
                : track.straying(column(deviationMeters));
    }

    private static double[] column(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Says nothing, so that nothing gets into a log. */
    @Override
    public String toString() {
        return "TimedTrack[not shown]";
    }
}
