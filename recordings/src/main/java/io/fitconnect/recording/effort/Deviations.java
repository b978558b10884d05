package io.fitconnect.recording.effort;

import java.util.ArrayList;
import java.util.List;

/** How far a way strays from the straight lines between those of its points that a track keeps. */
final class Deviations {

    private static final double METERS_PER_DEGREE = 111_195;
    private static final double TURN = 360;
    private static final double STEPS_PER_METER = 10;

    private final double[] latitudes;
    private final double[] longitudes;

    private Deviations(double[] latitudes, double[] longitudes) {
        this.latitudes = latitudes;
        this.longitudes = longitudes;
    }

    /**
     * For each kept point the greatest distance of a place from the line that leads to it, in metres, rounded up to a tenth.
     *
     * @param kept ascending indices; the line before the first has no length
     */
    static List<Double> of(double[] latitudes, double[] longitudes, int[] kept) {
        Deviations way = new Deviations(latitudes, longitudes);
        List<Double> deviations = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            deviations.add(i == 0 ? 0 : roundedUp(way.greatest(kept[i - 1], kept[i])));
        }
        return deviations;
    }

    private double greatest(int from, int to) {
        double greatest = 0;
        for (int place = from + 1; place < to; place++) {
            greatest = Math.max(greatest, fromLine(place, from, to));
        }
        return greatest;
    }

    /** On a plane that touches the earth where the line begins. */
    private double fromLine(int place, int from, int to) {
        double alongEast = metersEast(from, to);
        double alongNorth = metersNorth(from, to);
        double east = metersEast(from, place);
        double north = metersNorth(from, place);
        double square = alongEast * alongEast + alongNorth * alongNorth;
        double nearest = square == 0 ? 0 : Math.max(0, Math.min(1, (east * alongEast + north * alongNorth) / square));
        return Math.hypot(east - nearest * alongEast, north - nearest * alongNorth);
    }

    private double metersEast(int from, int to) {
        return Math.IEEEremainder(longitudes[to] - longitudes[from], TURN)
                * METERS_PER_DEGREE
                * Math.cos(Math.toRadians(latitudes[from]));
    }

    private double metersNorth(int from, int to) {
        return (latitudes[to] - latitudes[from]) * METERS_PER_DEGREE;
    }

    private static double roundedUp(double meters) {
        return Math.ceil(meters * STEPS_PER_METER) / STEPS_PER_METER;
    }
}
