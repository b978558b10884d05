package io.fitconnect.training.progress.load;

import java.util.Locale;

/** The disciplines whose thresholds are known; a threshold of one says nothing about another. */
enum Discipline {
    RUNNING,
    SWIMMING,
    CYCLING,
    OTHER;

    /** By the key of the sport: trail-running is running, mountain-biking is cycling. */
    public static Discipline of(String sport) {
        String key = sport.toLowerCase(Locale.ROOT);
        if (key.equals("running") || key.endsWith("-running")) {
            return RUNNING;
        }
        if (key.contains("swimming")) {
            return SWIMMING;
        }
        return key.contains("cycling") || key.contains("biking") ? CYCLING : OTHER;
    }
}
