package io.fitconnect.recording.sample;

/** Sports of made-up activities, with their names in each format and how they are done. */
public enum SampleSport {
    RUN(1, 0, "Running", "running", 2.9, 0.35, 84, 0),
    RIDE(2, 7, "Biking", "cycling", 7.8, 1.8, 86, 190),
    INDOOR_RIDE(2, 6, "Biking", "indoor_cycling", 8.5, 0.8, 90, 210),
    OPEN_WATER_SWIM(5, 18, "Other", "open_water_swimming", 0.95, 0.1, 29, 0),
    TRANSITION(3, 0, "Other", "transition", 1.2, 0.4, 40, 0);

    final int fitSport;
    final int fitSubSport;
    final String tcxName;
    final String gpxType;
    final double speed;
    final double speedVariation;
    final int cadence;
    final int power;

    SampleSport(
            int fitSport,
            int fitSubSport,
            String tcxName,
            String gpxType,
            double speed,
            double speedVariation,
            int cadence,
            int power) {
        this.fitSport = fitSport;
        this.fitSubSport = fitSubSport;
        this.tcxName = tcxName;
        this.gpxType = gpxType;
        this.speed = speed;
        this.speedVariation = speedVariation;
        this.cadence = cadence;
        this.power = power;
    }

    boolean isOutdoor() {
        return this != INDOOR_RIDE;
    }
}
