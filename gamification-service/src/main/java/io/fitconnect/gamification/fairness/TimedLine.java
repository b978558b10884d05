package io.fitconnect.gamification.fairness;

import java.util.List;

/** Where a recording was when: columns of equal length, the seconds ascending. */
public record TimedLine(List<Double> seconds, List<Double> latitudes, List<Double> longitudes) {

    private static final double EARTH_RADIUS_METERS = 6_371_008.8;
    private static final double STANDING = 1.5;
    private static final double DRIVING = 11;
    private static final double WITHIN_SECONDS = 16;

    public TimedLine {
        seconds = List.copyOf(seconds);
        latitudes = List.copyOf(latitudes);
        longitudes = List.copyOf(longitudes);
        if (seconds.size() != latitudes.size() || seconds.size() != longitudes.size()) {
            throw new IllegalArgumentException("the columns of a line differ in length");
        }
    }

    int size() {
        return seconds.size();
    }

    /** How often it went from a standstill to 40 km/h within 16 seconds. */
    public int launches() {
        int launches = 0;
        int stood = -1;
        for (int point = 1; point < size(); point++) {
            double speed = speedTo(point);
            if (speed <= STANDING) {
                stood = point;
            } else if (speed >= DRIVING && stood >= 0) {
                launches += secondsBetween(stood, point) <= WITHIN_SECONDS ? 1 : 0;
                stood = -1;
            }
        }
        return launches;
    }

    private double secondsBetween(int point, int later) {
        return seconds.get(later) - seconds.get(point);
    }

    /** The speed from the point before to this one; 0 where no time lies between. */
    private double speedTo(int point) {
        double passed = secondsBetween(point - 1, point);
        return passed <= 0 ? 0 : metersTo(point) / passed;
    }

    /** The way from the point before, on a plane that is near enough for neighbours. */
    private double metersTo(int point) {
        double latitude = Math.toRadians((latitudes.get(point) + latitudes.get(point - 1)) / 2);
        double north = Math.toRadians(latitudes.get(point) - latitudes.get(point - 1));
        double east = Math.toRadians(longitudes.get(point) - longitudes.get(point - 1)) * Math.cos(latitude);
        return EARTH_RADIUS_METERS * Math.hypot(north, east);
    }
}
