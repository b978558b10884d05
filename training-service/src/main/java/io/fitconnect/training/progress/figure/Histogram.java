package io.fitconnect.training.progress.figure;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Seconds spent at each value, in bins of equal width; a bin holds its lower edge and not its upper one.
 *
 * @param lowestEdge lower edge of the first bin
 * @param seconds    per bin, ascending
 */
public record Histogram(double lowestEdge, double binWidth, List<Double> seconds) {

    public Histogram {
        if (binWidth <= 0) {
            throw new IllegalArgumentException("A bin is wider than 0");
        }
        seconds = List.copyOf(seconds);
    }

    public double totalSeconds() {
        return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The sum over all bins of its seconds times a weight of its value; the value of a bin is its middle. */
    public double weigh(DoubleUnaryOperator weight) {
        return IntStream.range(0, seconds.size())
                .mapToDouble(bin -> seconds.get(bin) * weight.applyAsDouble(middle(bin)))
                .sum();
    }

    /** Seconds from one value up to and without another; a bin that a bound cuts is shared by its parts. */
    public double secondsWithin(double from, double to) {
        return IntStream.range(0, seconds.size())
                .mapToDouble(bin -> seconds.get(bin) * share(bin, from, to))
                .sum();
    }

    /** The power mean of the given order, 0 of no time at all: order 1 is the average. */
    public double powerMean(double order) {
        double total = totalSeconds();
        return total == 0 ? 0 : Math.pow(weigh(value -> Math.pow(value, order)) / total, 1 / order);
    }

    /** The lower edge of the highest bin above which, with it, so many seconds lie; 0 when there are fewer in all. */
    public double edgeOfHighest(double atLeastSeconds) {
        double above = 0;
        for (int bin = seconds.size() - 1; bin >= 0; bin--) {
            above += seconds.get(bin);
            if (above >= atLeastSeconds) {
                return lowestEdge + bin * binWidth;
            }
        }
        return 0;
    }

    /** The mean of the lower edges over the highest so many seconds; 0 when there are fewer in all. */
    public double meanOfHighest(double wholeSeconds) {
        double left = wholeSeconds;
        double sum = 0;
        for (int bin = seconds.size() - 1; bin >= 0 && left > 0; bin--) {
            double taken = Math.min(left, seconds.get(bin));
            sum += taken * (lowestEdge + bin * binWidth);
            left -= taken;
        }
        return left > 0 ? 0 : sum / wholeSeconds;
    }

    private double middle(int bin) {
        return lowestEdge + (bin + 0.5) * binWidth;
    }

    private double share(int bin, double from, double to) {
        double lower = lowestEdge + bin * binWidth;
        double covered = Math.min(to, lower + binWidth) - Math.max(from, lower);
        return Math.max(0, covered) / binWidth;
    }
}
