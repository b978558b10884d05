package io.fitconnect.platform.geo;

/**
 * The points of a recording. The columns are kept, not copied: they belong to the caller, who does not change them meanwhile.
 * A position that is unknown is NaN in both columns.
 */
public final class Track {

    private final double[] seconds;
    private final double[] distanceMeters;
    private final double[] latitudes;
    private final double[] longitudes;

    /**
     * @param seconds        since the start, ascending
     * @param distanceMeters covered since the start, ascending
     */
    public Track(double[] seconds, double[] distanceMeters, double[] latitudes, double[] longitudes) {
        int size = seconds.length;
        if (distanceMeters.length != size || latitudes.length != size || longitudes.length != size) {
            throw new IllegalArgumentException("Columns of equal length are expected");
        }
        this.seconds = seconds;
        this.distanceMeters = distanceMeters;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
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

    public int size() {
        return seconds.length;
    }

    double seconds(int point) {
        return seconds[point];
    }

    double distance(int point) {
        return distanceMeters[point];
    }

    boolean isKnown(int point) {
        return !Double.isNaN(latitudes[point]) && !Double.isNaN(longitudes[point]);
    }

    Position position(int point) {
        return new Position(latitudes[point], longitudes[point]);
    }
}
