package io.fitconnect.recording.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up the seconds of an activity: a winding way over hills, effort that follows them, a sensor's noise. */
final class SampleCourse {

    private static final double EQUATORIAL_RADIUS = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

    private final SampleSport sport;
    private final Random random;
    private final double phase;
    private double latitude;
    private double longitude;
    private double distance;
    private double heartRate = 92;
    private double noise;

    SampleCourse(SampleSport sport, long seed, double latitude, double longitude) {
        this.sport = sport;
        this.random = new Random(seed);
        this.phase = random.nextDouble() * 6;
        this.latitude = latitude + random.nextDouble() / 100;
        this.longitude = longitude + random.nextDouble() / 100;
    }

    /** A course that begins at a point of another. */
    static SampleCourse from(SamplePoint point, SampleSport sport, long seed) {
        SampleCourse course = new SampleCourse(sport, seed, 0, 0);
        course.latitude = point.latitude();
        course.longitude = point.longitude();
        return course;
    }

    /** The given seconds; none is recorded in a pause. */
    List<SamplePoint> seconds(int count, int pauseFrom, int pauseTo) {
        List<SamplePoint> points = new ArrayList<>();
        for (int second = 0; second <= count; second++) {
            if (second <= pauseFrom || second >= pauseTo) {
                double speed = second == 0 || second == pauseTo ? 0 : speed(second);
                step(second, speed);
                points.add(point(second, speed));
            }
        }
        return points;
    }

    private double speed(int second) {
        noise = 0.9 * noise + 0.1 * random.nextGaussian();
        double hills = -1.5 * slope();
        return Math.max(
                0.2, sport.speed + sport.speedVariation * (hills + 0.4 * Math.sin(second / 97.0 + phase) + noise));
    }

    private void step(int second, double meters) {
        double bearing = phase + second / 400.0 + 0.8 * Math.sin(second / 61.0);
        double w = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(Math.toRadians(latitude)), 2);
        double meridian = EQUATORIAL_RADIUS * (1 - ECCENTRICITY_SQUARED) / (w * Math.sqrt(w));
        double transverse = EQUATORIAL_RADIUS / Math.sqrt(w) * Math.cos(Math.toRadians(latitude));
        latitude += Math.toDegrees(meters * Math.cos(bearing) / meridian);
        longitude += Math.toDegrees(meters * Math.sin(bearing) / transverse);
        distance += meters;
    }

    private SamplePoint point(int second, double speed) {
        double effort = 128 + 22 * slope() + 10 * Math.min(1, second / 900.0) + 2 * random.nextGaussian();
        heartRate += (effort - heartRate) / 40;
        double power = sport.power == 0 ? 0 : sport.power * (1 + 0.5 * slope()) + 12 * random.nextGaussian();
        return new SamplePoint(
                second,
                sport.isOutdoor() ? latitude : Double.NaN,
                sport.isOutdoor() ? longitude : Double.NaN,
                Math.round(5 * altitude()) / 5.0,
                Math.round(100 * distance) / 100.0,
                Math.round(1000 * speed) / 1000.0,
                (int) Math.round(heartRate),
                speed == 0 ? 0 : (int) Math.round(sport.cadence + random.nextGaussian()),
                speed == 0 ? 0 : (int) Math.round(Math.max(0, power)),
                17 + second / 3000);
    }

    /** Hills of 25 m every two kilometres, on a plain at 290 m. */
    private double altitude() {
        return 290 + 12.5 * Math.sin(distance / 318 + phase) * (sport == SampleSport.OPEN_WATER_SWIM ? 0 : 1);
    }

    /** Between -1 and 1. */
    private double slope() {
        return Math.cos(distance / 318 + phase);
    }
}
