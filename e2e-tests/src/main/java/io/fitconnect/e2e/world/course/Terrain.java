package io.fitconnect.e2e.world.course;

import io.fitconnect.e2e.world.roster.Home;

/** Heights around a home: long hills with smaller ones on them, the same for all who live there. */
record Terrain(Home home) {

    private static final double HILL_METERS = 4_600;
    private static final double RISE_METERS = 1_150;

    double heightAt(Point point) {
        var hills = wave(point, HILL_METERS, 0.7) + wave(point, HILL_METERS * 0.6, 2.1) / 2;
        var rises = wave(point, RISE_METERS, 1.2) / 6;
        return home.altitudeMeters() + home.reliefMeters() * (hills + rises) / 2;
    }

    private double wave(Point point, double length, double direction) {
        var angle = direction + home.latitude() + home.longitude();
        var along = point.east() * Math.cos(angle) + point.north() * Math.sin(angle);
        var across = point.north() * Math.cos(angle) - point.east() * Math.sin(angle);
        return Math.sin(2 * Math.PI * along / length) * Math.cos(2 * Math.PI * across / (1.7 * length));
    }
}
