package io.fitconnect.profile.gear;

import java.util.Optional;

/**
 * What is left of an item's life at the athlete's own pace.
 *
 * @param weeksFrom until the lower end of the lifespan
 * @param weeksTo   until its upper end
 */
public record Remaining(long weeksFrom, long weeksTo) {

    private static final double WEEKS_PER_MONTH = 365.25 / 12 / 7;

    /**
     * Divides what is left by the pace.
     *
     * @param recent units of the measure used in the weeks observed
     * @param weeks  how many were observed
     * @return empty when the item was not used in these weeks: then nothing can be said
     */
    static Optional<Remaining> at(WearLevel level, double recent, double weeks) {
        double pace = level.lifespan().measure() == Measure.MONTHS ? 1 / WEEKS_PER_MONTH : recent / weeks;
        if (pace <= 0) {
            return Optional.empty();
        }
        double used = level.usedUnits();
        return Optional.of(new Remaining(
                (long) Math.floor(Math.max(0, level.lifespan().lower() - used) / pace),
                (long) Math.ceil(Math.max(0, level.lifespan().upper() - used) / pace)));
    }
}
