package io.fitconnect.training.progress.load;

/** The disciplines whose thresholds are known; a threshold of one says nothing about another. */
public enum Discipline {
    RUNNING,
    SWIMMING,
    CYCLING,
    OTHER;

    /** By the key of the sport. */
    public static Discipline of(String sport) {
        return switch (sport) {
            case "running", "trail-running" -> RUNNING;
            case "swimming", "open-water-swimming" -> SWIMMING;
            case "cycling", "mountain-biking", "gravel-cycling", "cyclocross", "e-biking" -> CYCLING;
            default -> OTHER;
        };
    }
}
