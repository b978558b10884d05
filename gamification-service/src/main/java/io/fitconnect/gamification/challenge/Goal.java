package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.rule.Measure;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a challenge asks for.
 *
 * @param sports keys of sports that count; all when empty
 * @param from   first local day of each athlete: a challenge begins with everybody's own morning
 * @param until  last local day
 * @param target in the measure; above 0
 */
public record Goal(Measure measure, Set<String> sports, LocalDate from, LocalDate until, long target) {

    public Goal {
        sports = Set.copyOf(sports);
        if (until.isBefore(from) || target <= 0) {
            throw new IllegalArgumentException("a challenge lasts a day at least, and asks for something");
        }
    }

    boolean counts(Effort effort) {
        return !effort.day().isBefore(from)
                && !effort.day().isAfter(until)
                && (sports.isEmpty() || sports.contains(effort.sport().key()));
    }
}
