package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.platform.sport.EffortMet;
import io.fitconnect.platform.sport.SportFamily;
import io.fitconnect.platform.sport.Sports;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an effort is worth. A point is a MET minute (Compendium of Physical Activities): an hour's walk and an hour's run differ by how hard they are, not
 * by how far they lead. Climbing on one's own feet or wheels adds the work of lifting the body.
 *
 * @param restTenths          tenths of a MET of a sport that has none
 * @param per100MetersAscent  points for a climb of 100 metres
 * @param ascentFamilies      sports where climbing gives points
 * @param lifted              keys of sports where lifts, engines or the air climb: their ascent counts nowhere
 * @param dailyLimit          most points of a local day
 */
public record PointRule(
        @Min(10) @Max(100) int restTenths,
        @Min(0) @Max(1_000) int per100MetersAscent,
        Set<SportFamily> ascentFamilies,
        @DefaultValue Set<String> lifted,
        @Min(100) @Max(100_000) int dailyLimit) {

    private static final int TENTHS = 10;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int CENTIMETERS_PER_100_METERS = 10_000;

    public PointRule {
        ascentFamilies = Set.copyOf(ascentFamilies);
        lifted = Set.copyOf(lifted);
        lifted.forEach(Sports::get);
    }

    long ofTime(Effort effort) {
        long tenths = effort.sport()
                .met()
                .map(EffortMet::moderate)
                .map(met -> Math.round(met * TENTHS))
                .orElse((long) restTenths);
        return effort.movingSeconds() * tenths / (SECONDS_PER_MINUTE * TENTHS);
    }

    /** What the athlete climbed, rather than a lift. */
    long climbedCentimeters(Effort effort) {
        return lifted.contains(effort.sport().key()) ? 0 : effort.ascentCentimeters();
    }

    long ofAscent(Effort effort) {
        return ascentFamilies.contains(effort.sport().family())
                ? climbedCentimeters(effort) * per100MetersAscent / CENTIMETERS_PER_100_METERS
                : 0;
    }
}
