package io.fitconnect.platform.sport;

/** Metabolic equivalents (1 = at rest) of a sport done with light, moderate and hard effort. */
public record EffortMet(double light, double moderate, double hard) {

    private static final int LIGHT_UP_TO = 3;
    private static final int MODERATE_UP_TO = 6;

    public EffortMet {
        if (!(1 <= light && light <= moderate && moderate <= hard)) {
            throw new IllegalArgumentException(
                    "met must be ordered: 1 <= light %s <= moderate %s <= hard %s".formatted(light, moderate, hard));
        }
    }

    /** The equivalent for a perceived exertion of 1 (very light) to 10 (all-out). */
    public double at(int perceivedExertion) {
        if (perceivedExertion <= LIGHT_UP_TO) {
            return light;
        }
        return perceivedExertion <= MODERATE_UP_TO ? moderate : hard;
    }
}
