package io.fitconnect.recording.fit;

import io.fitconnect.recording.Totals;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The totals that a session states, made to agree with themselves and with the samples, and completed from these.
 *
 * <ul>
 *   <li>The timer cannot have run longer than the session lasted: of the two, the one nearer to the samples is right.
 *   <li>A session that ends more than {@value #LATE_MILLIS} ms before the last of several samples lasted until these, and was
 *       not shorter or slower than they show.
 *   <li>What is not stated is measured; descent only where ascent is not stated either.
 * </ul>
 */
record CheckedTotals(Totals totals, boolean corrected) {

    private static final long LATE_MILLIS = 30_000;
    private static final long ROUNDING_MILLIS = 1_000;
    private static final int SEVERAL = 10;

    static CheckedTotals of(Totals stated, Totals measured, FitSpan span) {
        Duration elapsed = stated.elapsed();
        Duration moving = stated.moving();
        Double distance = stated.distanceMeters();
        boolean contradictory = false;
        if (elapsed != null && moving != null && moving.compareTo(elapsed) > 0) {
            contradictory = moving.minus(elapsed).toMillis() > ROUNDING_MILLIS;
            if (contradictory && isNearer(span, elapsed, moving)) {
                moving = shorter(elapsed, measured.moving());
            } else {
                elapsed = moving;
            }
        }
        boolean late = elapsed != null
                && span.reach() - elapsed.toMillis() > LATE_MILLIS
                && span.samplesAfter(elapsed.toMillis()) >= SEVERAL;
        if (late) {
            elapsed = Duration.ofMillis(span.reach());
            moving = longer(moving, measured.moving());
            distance = longer(distance, measured.distanceMeters());
        }
        if (moving == null && elapsed != null && measured.moving() != null) {
            moving = shorter(elapsed, measured.moving());
        }
        Totals times = Totals.builder()
                .elapsed(elapsed)
                .moving(moving)
                .distanceMeters(distance)
                .build();
        return new CheckedTotals(completed(times.orElse(stated), measured), contradictory || late);
    }

    private static boolean isNearer(FitSpan span, Duration elapsed, Duration moving) {
        return !span.isEmpty()
                && Math.abs(span.reach() - elapsed.toMillis()) < Math.abs(span.reach() - moving.toMillis());
    }

    private static Totals completed(Totals stated, Totals measured) {
        boolean climbs = stated.ascentMeters() == null && stated.descentMeters() == null;
        Totals fill = Totals.builder()
                .elapsed(measured.elapsed())
                .moving(measured.moving())
                .distanceMeters(measured.distanceMeters())
                .ascentMeters(climbs ? measured.ascentMeters() : null)
                .descentMeters(climbs ? measured.descentMeters() : null)
                .heartRateBpm(measured.averageHeartRateBpm(), measured.maxHeartRateBpm())
                .powerWatts(measured.averagePowerWatts(), measured.maxPowerWatts())
                .averageCadenceRpm(measured.averageCadenceRpm())
                .speedMetersPerSecond(measured.averageSpeedMetersPerSecond(), measured.maxSpeedMetersPerSecond())
                .build();
        return FitZeros.of(stated.orElse(fill));
    }

    private static Duration shorter(Duration limit, @Nullable Duration measured) {
        return measured == null || measured.compareTo(limit) > 0 ? limit : measured;
    }

    private static <T extends Comparable<T>> @Nullable T longer(@Nullable T stated, @Nullable T measured) {
        if (stated == null || measured == null) {
            return stated == null ? measured : stated;
        }
        return stated.compareTo(measured) < 0 ? measured : stated;
    }
}
