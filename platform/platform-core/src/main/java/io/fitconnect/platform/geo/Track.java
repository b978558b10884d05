package io.fitconnect.platform.geo;

/**
 * The points of a recording. The columns are kept, not copied: they belong to the caller, who does not change them meanwhile.
 * A position that is unknown is NaN in both columns. A line to a point stands for a way that may stray from it.
 */
public final class Track {

    private final double[] seconds;
    private final double[] distanceMeters;
    private final double[] latitudes;
    private final double[] longitudes;
    private final double[] deviationMeters;

    /**
     * A track in all its points: the way from one to the next is the straight line.
     *
     * @param seconds        since the start, ascending
     * @param distanceMeters covered since the start, ascending
     */
    public Track(double[] seconds, double[] distanceMeters, double[] latitudes, double[] longitudes) {
        this(seconds, distanceMeters, latitudes, longitudes, new double[seconds.length]);
    }

    private Track(
            double[] seconds,
            double[] distanceMeters,
            double[] latitudes,
            double[] longitudes,
            double[] deviationMeters) {
        int size = seconds.length;
        if (distanceMeters.length != size
                || latitudes.length != size
                || longitudes.length != size
                || deviationMeters.length != size) {
            throw new IllegalArgumentException("Columns of equal length are expected");
        }
        this.seconds = seconds;
        this.distanceMeters = distanceMeters;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        this.deviationMeters = deviationMeters;
    }

    /** A track that knows no way of its own: its distances are those from point to point. */
    public static Track measured(double[] seconds, double[] latitudes, double[] longitudes) {
        Track track = new Track(seconds, new double[seconds.length], latitudes, longitudes);
        int before = -1;
        for (int point = 0; point < track.size(); point++) {
            track.distanceMeters[point] = point == 0 ? 0 : track.distanceMeters[point - 1];
            if (track.isKnown(point)) {
                track.distanceMeters[point] +=
                        before < 0 ? 0 : track.position(before).metersTo(track.position(point));
                before = point;
            }
        }
        return track;
    }

    /**
     * The same points, of a way that was drawn in fewer of them.
     *
     * @param meters how far the way strays from the straight line to each point, at most
     */
    public Track straying(double[] meters) {
        return new Track(seconds, distanceMeters, latitudes, longitudes, meters);
    }

    public int size() {
        return seconds.length;
    }

    double seconds(int point) {
        return seconds[point];
    }

    double distance(int point) {
        return distanceMeters[point];
    }

    /** How far the way to this point strays from the straight line. */
    double deviation(int point) {
        return deviationMeters[point];
    }

    boolean isKnown(int point) {
        return !Double.isNaN(latitudes[point]) && !Double.isNaN(longitudes[point]);
    }

    Position position(int point) {
        return new Position(latitudes[point], longitudes[point]);
    }
}
