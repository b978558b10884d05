package io.fitconnect.training.progress.plausibility;

import io.fitconnect.platform.sport.SpeedLimits;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A training and its figures without what is implausible. One stretch that is too fast takes all distances and speeds along: a
 * position that jumped by kilometres lies within each longer stretch, where it shows no more.
 *
 * @param reasons why something was left out; empty when nothing was
 */
public record Plausible(CountedTraining training, ActivityFigures figures, List<Implausibility> reasons) {

    /** What moments above the top speed may add up to before they are more than noise. */
    private static final double NOISE_METERS = 100;

    public Plausible {
        reasons = List.copyOf(reasons);
    }

    public static Plausible of(CountedTraining training, ActivityFigures figures) {
        Sport sport = Sports.find(training.sport()).orElseGet(Sports::other);
        Set<Implausibility> reasons = EnumSet.noneOf(Implausibility.class);
        if (isAbove(training.distanceMeters(), training.seconds(), Bounds.speed(sport.limits(), training.seconds()))) {
            reasons.add(Implausibility.AVERAGE_SPEED);
        }
        if (isAbove(training.ascentMeters(), training.seconds(), Bounds.climb())) {
            reasons.add(Implausibility.CLIMB_RATE);
        }
        if (hasStretchAbove(figures, sport.limits())) {
            reasons.add(Implausibility.STRETCH_SPEED);
        }
        if (figures.powers().stream().anyMatch(effort -> effort.value() > Bounds.power(effort.over()))) {
            reasons.add(Implausibility.STRETCH_POWER);
        }
        return without(reasons, training, figures);
    }

    private static Plausible without(Set<Implausibility> reasons, CountedTraining training, ActivityFigures figures) {
        boolean inVehicle = reasons.contains(Implausibility.AVERAGE_SPEED);
        boolean tooFast = inVehicle || reasons.contains(Implausibility.STRETCH_SPEED);
        boolean tooSteep = inVehicle || reasons.contains(Implausibility.CLIMB_RATE);
        CountedTraining slow = tooFast ? training.withoutDistance() : training;
        ActivityFigures weak = reasons.contains(Implausibility.STRETCH_POWER) ? figures.withoutPower() : figures;
        return new Plausible(
                tooSteep ? slow.withoutAscent() : slow, tooFast ? weak.withoutSpeed() : weak, List.copyOf(reasons));
    }

    private static boolean hasStretchAbove(ActivityFigures figures, SpeedLimits limits) {
        return figures.times().stream()
                        .anyMatch(
                                effort -> isAbove(effort.over(), effort.value(), Bounds.speed(limits, effort.value())))
                || figures.distances().stream()
                        .anyMatch(effort -> isAbove(effort.value(), effort.over(), Bounds.speed(limits, effort.over())))
                || metersAbove(figures.speed(), limits.top()) > NOISE_METERS;
    }

    private static boolean isAbove(@Nullable Double meters, double seconds, double bound) {
        return meters != null && meters > bound * seconds;
    }

    private static double metersAbove(@Nullable Histogram speed, double top) {
        return speed == null ? 0 : speed.weigh(middle -> middle > top ? middle : 0);
    }
}
