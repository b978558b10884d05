package io.fitconnect.profile.gear;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * How much of a published lifespan is used, counted in small whole units so that thresholds are exact.
 *
 * @param used    in the small unit
 * @param perUnit small units in one unit of the measure
 */
record WearLevel(Lifespan lifespan, long used, long perUnit) {

    private static final long NEAR_PERCENT = 80;
    private static final long PERCENT = 100;
    private static final long CENTIMETERS_PER_KILOMETER = 100_000;
    private static final long SECONDS_PER_HOUR = 3600;

    /** A month of age is this many days, a twelfth of a year. */
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private static final long HUNDREDTHS = 100;

    static WearLevel of(Lifespan lifespan, WearSum worn, Instant bornAt, Instant now) {
        return switch (lifespan.measure()) {
            case KILOMETERS -> new WearLevel(lifespan, worn.distanceCentimeters(), CENTIMETERS_PER_KILOMETER);
            case HOURS -> new WearLevel(lifespan, worn.seconds(), SECONDS_PER_HOUR);
            case DAYS_OF_USE -> new WearLevel(lifespan, worn.days(), 1);
            case MONTHS -> new WearLevel(lifespan, monthHundredths(bornAt, now), HUNDREDTHS);
        };
    }

    /** The days on which something born then has surely reached its thresholds; for months only. */
    static Stream<Instant> listThresholds(Lifespan lifespan, Instant bornAt) {
        return Stream.of(NEAR_PERCENT, PERCENT)
                .map(percent -> (long) Math.ceil(lifespan.lower() * DAYS_PER_MONTH * percent / PERCENT))
                .map(days -> bornAt.plus(days + 1, ChronoUnit.DAYS));
    }

    Threshold threshold() {
        long lower = lifespan.lower() * perUnit;
        if (used >= lower) {
            return Threshold.PASSED;
        }
        return used * PERCENT >= lower * NEAR_PERCENT ? Threshold.NEAR : Threshold.NONE;
    }

    /** In the unit of the measure. */
    double usedUnits() {
        return (double) used / perUnit;
    }

    private static long monthHundredths(Instant from, Instant to) {
        long days = ChronoUnit.DAYS.between(
                from.atZone(ZoneOffset.UTC).toLocalDate(),
                to.atZone(ZoneOffset.UTC).toLocalDate());
        return Math.max(0, (long) (days * HUNDREDTHS / DAYS_PER_MONTH));
    }
}
