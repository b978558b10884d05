package io.fitconnect.training.progress.zone;

import io.fitconnect.training.progress.figure.Histogram;
import java.util.ArrayList;
import java.util.List;

/**
 * Zones of one quantity by a named model.
 *
 * @param model       what the zones follow, such as percent-of-max or coggan
 * @param upperBounds ascending; a value that equals a bound is in the zone below it, and the last zone has no bound
 */
public record ZoneScale(String model, List<Double> upperBounds) {

    public ZoneScale {
        upperBounds = upperBounds.stream().sorted().toList();
    }

    /** Seconds in each zone, one more than there are bounds. Bins hold whole values, so a bound itself counts below. */
    public List<Double> secondsIn(Histogram histogram, double step) {
        List<Double> seconds = new ArrayList<>();
        double from = Double.NEGATIVE_INFINITY;
        for (double bound : upperBounds) {
            seconds.add(histogram.secondsWithin(from, bound + step));
            from = bound + step;
        }
        seconds.add(histogram.secondsWithin(from, Double.POSITIVE_INFINITY));
        return seconds;
    }
}
