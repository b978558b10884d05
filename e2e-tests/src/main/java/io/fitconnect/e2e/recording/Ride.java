package io.fitconnect.e2e.recording;

import io.fitconnect.e2e.client.Recording;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A ride on a steady slope with one pause in the middle, sampled each second while moving, and what a reader must find in it.
 *
 * @param start when it begins
 * @param seconds length of the ride
 * @param pauseSeconds how long the pause was
 * @param number makes this ride different from all others: another place
 */
public record Ride(Instant start, int seconds, int pauseSeconds, int number) {

    public static final double METERS_PER_SECOND = 7.5;
    static final double ASCENT_PER_SECOND = 0.05;
    static final double BASE_ALTITUDE_METERS = 480;
    static final int LAPS = 3;

    private static final int LOWEST_HEART_RATE = 120;
    private static final int HEART_RATE_SPAN = 50;

    /** The format knows whole seconds only. */
    public Ride {
        start = start.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The ride of the demo: a bit more than an hour, with a pause for coffee. */
    public static Ride demo(Instant start) {
        return new Ride(start, 3_900, 600, 0);
    }

    /** A short one, of which many can be sent. */
    public static Ride numbered(Instant start, int number) {
        return new Ride(start.plusSeconds(number * 7_200L), 300 + number % 60, 30, number);
    }

    /** One of an hour and a bit, of which many can be sent. */
    public static Ride hour(Instant start, int number) {
        return new Ride(start.plusSeconds(number * 7_200L), 3_600 + number % 60, 60, number);
    }

    public Recording toFit() {
        return new Recording("ride-%d.fit".formatted(number), new FitRide(this).encode());
    }

    public double distanceMeters() {
        return seconds * METERS_PER_SECOND;
    }

    public int movingSeconds() {
        return seconds;
    }

    public int elapsedSeconds() {
        return seconds + pauseSeconds;
    }

    public int ascentMeters() {
        return (int) Math.round(seconds * ASCENT_PER_SECOND);
    }

    public int laps() {
        return LAPS;
    }

    public int averageHeartRateBpm() {
        return LOWEST_HEART_RATE + HEART_RATE_SPAN / 2;
    }

    public int maxHeartRateBpm() {
        return LOWEST_HEART_RATE + HEART_RATE_SPAN;
    }

    /** When the rider had ridden for so many seconds; the pause comes at the half. */
    Instant after(int ridden) {
        return start.plusSeconds(ridden <= seconds / 2 ? ridden : ridden + pauseSeconds);
    }

    /** Grows evenly from the lowest to the highest. */
    int heartRateBpm(int ridden) {
        return LOWEST_HEART_RATE + (int) Math.round((double) HEART_RATE_SPAN * ridden / seconds);
    }

    double distanceMeters(int ridden) {
        return ridden * METERS_PER_SECOND;
    }

    double altitudeMeters(int ridden) {
        return BASE_ALTITUDE_METERS + ridden * ASCENT_PER_SECOND;
    }
}
