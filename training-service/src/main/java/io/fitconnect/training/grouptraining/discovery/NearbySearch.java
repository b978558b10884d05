package io.fitconnect.training.grouptraining.discovery;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.training.grouptraining.Level;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param sport null for every sport
 * @param level null for every level; else that level and those for everybody
 */
public record NearbySearch(
        Position place,
        int radiusMeters,
        Instant from,
        Instant to,
        @Nullable Sport sport,
        @Nullable Level level) {

    public static final int MIN_RADIUS_METERS = 500;
    public static final int MAX_RADIUS_METERS = 50_000;
    public static final int MAX_DAYS = 31;

    private static final Instant LAST = Instant.parse("2300-01-01T00:00:00Z");

    public NearbySearch {
        if (radiusMeters < MIN_RADIUS_METERS || radiusMeters > MAX_RADIUS_METERS) {
            throw InvalidValue.refuse("radiusMeters", "must be " + MIN_RADIUS_METERS + " to " + MAX_RADIUS_METERS);
        }
        if (to.isBefore(from)) {
            throw InvalidValue.refuse("to", "must not be before from");
        }
        if (Duration.between(from, to).compareTo(Duration.ofDays(MAX_DAYS)) > 0) {
            throw InvalidValue.refuse("to", "must be at most " + MAX_DAYS + " days after from");
        }
    }

    /** Refuses moments at which nothing can be scheduled. */
    public static Instant requireMoment(String member, Instant moment) {
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
            throw InvalidValue.refuse(member, "must be in the years 1970 to 2299");
        }
        return moment;
    }
}
