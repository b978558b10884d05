package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.platform.sport.EffortMet;
import io.fitconnect.platform.sport.SportFamily;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;

/**
 * What an effort is worth. A point is a MET minute (Compendium of Physical Activities): an hour's walk and an hour's run differ by how hard they are, not
 * by how far they lead. Climbing on one's own feet or wheels adds the work of lifting the body.
 *
 * @param restTenths          tenths of a MET of a sport that has none
 * @param per100MetersAscent  points for a climb of 100 metres
 * @param ascentFamilies      sports where climbing is the athlete's own work, as it is not on a lift
 * @param dailyLimit          most points of a local day
 */
public record PointRule(
        @Min(10) @Max(100) int restTenths,
        @Min(0) @Max(1_000) int per100MetersAscent,
        Set<SportFamily> ascentFamilies,
        @Min(100) @Max(100_000) int dailyLimit) {

    private static final int TENTHS = 10;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int CENTIMETERS_PER_100_METERS = 10_000;

    public PointRule {
        ascentFamilies = Set.copyOf(ascentFamilies);
    }

    long ofTime(Effort effort) {
        long tenths = effort.sport()
                .met()
                .map(EffortMet::moderate)
                .map(met -> Math.round(met * TENTHS))
                .orElse((long) restTenths);
        return effort.movingSeconds() * tenths / (SECONDS_PER_MINUTE * TENTHS);
    }

    long ofAscent(Effort effort) {
        return ascentFamilies.contains(effort.sport().family())
                ? effort.ascentCentimeters() * per100MetersAscent / CENTIMETERS_PER_100_METERS
                : 0;
    }
}
