package io.fitconnect.training.progress.curve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ordinary least squares of a line, with 95 % confidence intervals of its parameters by Student's t with n − 2 degrees of
 * freedom. Of two points, which a line always meets, nothing can be said about confidence.
 */
record LinearFit(
        double slope,
        double intercept,
        @Nullable Interval slopeInterval,
        @Nullable Interval interceptInterval,
        double rSquared) {

    record Point(double x, double y) {}

    /** Fits points of at least two different x. */
    static LinearFit of(List<Point> points) {
        double n = points.size();
        double meanX = points.stream().mapToDouble(Point::x).average().orElse(0);
        double meanY = points.stream().mapToDouble(Point::y).average().orElse(0);
        double sxx = points.stream().mapToDouble(p -> square(p.x() - meanX)).sum();
        double sxy = points.stream()
                .mapToDouble(p -> (p.x() - meanX) * (p.y() - meanY))
                .sum();
        double syy = points.stream().mapToDouble(p -> square(p.y() - meanY)).sum();
        if (sxx == 0) {
            throw new IllegalArgumentException("A line needs two different x");
        }
        double slope = sxy / sxx;
        double intercept = meanY - slope * meanX;
        double residual = Math.max(0, syy - slope * sxy);
        double rSquared = syy == 0 ? 1 : 1 - residual / syy;
        if (n < 3) {
            return new LinearFit(slope, intercept, null, null, rSquared);
        }
        double variance = residual / (n - 2);
        double t = StudentT.quantile975(points.size() - 2);
        return new LinearFit(
                slope,
                intercept,
                Interval.around(slope, t * Math.sqrt(variance / sxx)),
                Interval.around(intercept, t * Math.sqrt(variance * (1 / n + square(meanX) / sxx))),
                rSquared);
    }

    private static double square(double value) {
        return value * value;
    }
}
