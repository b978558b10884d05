package io.fitconnect.gamification.fairness;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * How long a value was in each bin of equal width, paused time left out.
 *
 * @param lowestEdge of the first bin
 */
public record Bins(double lowestEdge, double width, List<Double> seconds) {

    public Bins {
        seconds = List.copyOf(seconds);
    }

    double total() {
        return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The longest time in one bin. */
    double longest() {
        return seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The seconds in bins from an edge on, each weighted by the middle of its bin. */
    double sumFrom(double edge, DoubleUnaryOperator weight) {
        return IntStream.range(0, seconds.size())
                .filter(bin -> lowestEdge + bin * width >= edge)
                .mapToDouble(bin -> seconds.get(bin) * weight.applyAsDouble(lowestEdge + (bin + 0.5) * width))
                .sum();
    }
}
