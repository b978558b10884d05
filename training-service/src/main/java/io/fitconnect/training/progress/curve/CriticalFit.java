package io.fitconnect.training.progress.curve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two-parameter hyperbolic model in its linear form: what was done in a maximal effort is the reserve plus the critical rate
 * times its duration. Monod and Scherrer, The work capacity of a synergic muscular group, Ergonomics 8, 1965; for running
 * Hughson, Orok and Staudt 1984, for swimming Wakayoshi et al. 1992.
 *
 * @param critical watts, or metres per second
 * @param reserve  work above critical power in joules (W'), or distance above critical speed in metres (D')
 */
public record CriticalFit(
        double critical,
        @Nullable Interval criticalInterval,
        double reserve,
        @Nullable Interval reserveInterval,
        double rSquared,
        List<Double> durationsSeconds) {

    /** Efforts outside of 2 to 30 minutes do not follow the model. */
    static final double SHORTEST_SECONDS = 120;

    static final double LONGEST_SECONDS = 1_800;

    public CriticalFit {
        durationsSeconds = List.copyOf(durationsSeconds);
    }

    /** Critical power of the best average powers over durations; empty with fewer than two that follow the model. */
    public static Optional<CriticalFit> ofPowers(List<Effort> wattsOverSeconds) {
        return fit(wattsOverSeconds.stream()
                .map(effort -> new LinearFit.Point(effort.seconds(), effort.amount() * effort.seconds()))
                .toList());
    }

    /** Critical speed of the distances that were covered in times. */
    public static Optional<CriticalFit> ofDistances(List<Effort> metersInSeconds) {
        return fit(metersInSeconds.stream()
                .map(effort -> new LinearFit.Point(effort.seconds(), effort.amount()))
                .toList());
    }

    /** The time in which a distance is covered by critical speed and reserve. */
    double secondsFor(double meters) {
        return (meters - reserve) / critical;
    }

    private static Optional<CriticalFit> fit(List<LinearFit.Point> all) {
        List<LinearFit.Point> points = all.stream()
                .filter(point -> point.x() >= SHORTEST_SECONDS && point.x() <= LONGEST_SECONDS)
                .toList();
        if (points.stream().map(LinearFit.Point::x).distinct().count() < 2) {
            return Optional.empty();
        }
        LinearFit line = LinearFit.of(points);
        return line.slope() <= 0 || line.intercept() < 0
                ? Optional.empty()
                : Optional.of(new CriticalFit(
                        line.slope(),
                        line.slopeInterval(),
                        line.intercept(),
                        line.interceptInterval(),
                        line.rSquared(),
                        points.stream().map(LinearFit.Point::x).toList()));
    }

    /**
     * One maximal effort.
     *
     * @param amount watts on average, or metres in all
     */
    public record Effort(double seconds, double amount) {}
}
