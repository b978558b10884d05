package io.fitconnect.platform.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Ways that begin at a place: through streets with corners, or winding over land. One point about every 8 metres and 3 seconds. */
final class Walks {

    private static final double STEP_METERS = 8;
    private static final double STEP_SECONDS = 3;

    private final RandomGenerator random;

    Walks(RandomGenerator random) {
        this.random = random;
    }

    /** Streets at right angles, a block apart: at each corner straight on, left or right. */
    Track streets(Position start, int steps, double northOfStreets, double blockMeters) {
        List<double[]> places = new ArrayList<>();
        int direction = random.nextInt(4);
        double east = 0;
        double north = 0;
        double toCorner = random.nextDouble() * blockMeters;
        for (int i = 0; i < steps; i++) {
            places.add(new double[] {east, north});
            double angle = northOfStreets + direction * Math.PI / 2;
            east += STEP_METERS * Math.cos(angle);
            north += STEP_METERS * Math.sin(angle);
            toCorner -= STEP_METERS;
            if (toCorner <= 0) {
                toCorner += blockMeters;
                direction += random.nextInt(10) < 6 ? 0 : random.nextBoolean() ? 1 : 3;
            }
        }
        return track(start, places);
    }

    /** A way that turns a little all the time. */
    Track winding(Position start, int steps, double turnPerStep) {
        List<double[]> places = new ArrayList<>();
        double angle = random.nextDouble() * 2 * Math.PI;
        double east = 0;
        double north = 0;
        for (int i = 0; i < steps; i++) {
            places.add(new double[] {east, north});
            angle += random.nextGaussian() * turnPerStep;
            east += STEP_METERS * Math.cos(angle);
            north += STEP_METERS * Math.sin(angle);
        }
        return track(start, places);
    }

    private static Track track(Position start, List<double[]> places) {
        int size = places.size();
        double[] seconds = new double[size];
        double[] distances = new double[size];
        double[] latitudes = new double[size];
        double[] longitudes = new double[size];
        for (int i = 0; i < size; i++) {
            Position place = start.moved(places.get(i)[0], places.get(i)[1]);
            seconds[i] = i * STEP_SECONDS;
            distances[i] = i * STEP_METERS;
            latitudes[i] = place.latitude();
            longitudes[i] = place.longitude();
        }
        return new Track(seconds, distances, latitudes, longitudes);
    }
}
