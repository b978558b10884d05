package io.fitconnect.profile.zone;

import java.util.List;

/**
 * Zones of one metric.
 *
 * @param upperBounds of all zones but the last, ascending, in the metric's unit
 */
public record Zones(String model, List<Double> upperBounds) {

    public Zones {
        upperBounds = List.copyOf(upperBounds);
    }

    /** The bounds where the unit is counted in whole numbers. */
    public List<Integer> wholeBounds() {
        return upperBounds.stream().map(Double::intValue).toList();
    }
}
