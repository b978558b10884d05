package io.fitconnect.promo.gear;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How worn an item is today, as far as it may be used for advice.
 *
 * @param isAtLeast whether the item is worn at least so far: trainings of sources that forbid advice were left out
 * @param weeks     until the lower end of the life at the athlete's own pace, 0 when it is passed; empty without a pace
 * @param trainings how many trainings were counted here; what was announced before them is not among them
 */
public record WearEstimate(
        Measure measure,
        double used,
        long lower,
        long upper,
        boolean isAtLeast,
        Optional<Long> weeks,
        int trainings,
        int withheldTrainings) {

    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double DAYS_PER_WEEK = 7;

    /**
     * Estimates the wear of an item that trainings name. The announced figure counts every training, so it is used only while no
     * source of them forbids advice; else the trainings that may be used are summed up.
     */
    public static WearEstimate ofNamed(AnnouncedWear announced, ItemUse use, Instant now) {
        if (announced.measure() == Measure.MONTHS) {
            return ofAge(announced, now);
        }
        boolean isAtLeast = use.withheldTrainings() > 0;
        Use counted = isAtLeast ? use.total() : use.sinceAnnounced();
        double used = counted.in(announced.measure()) + (isAtLeast ? 0 : announced.used());
        double pace = use.recent().in(announced.measure()) / use.observedWeeks();
        return new WearEstimate(
                announced.measure(),
                used,
                announced.lower(),
                announced.upper(),
                isAtLeast,
                weeksUntil(announced.lower() - used, pace),
                counted.trainings(),
                use.withheldTrainings());
    }

    /**
     * Estimates the wear of a component, which trainings do not name: from the announced figures alone. Which trainings wore it is
     * not known here, so one of the athlete's whose source forbids advice makes the figure unusable.
     */
    public static Optional<WearEstimate> ofComponent(AnnouncedWear announced, int withheldOfAthlete, Instant now) {
        if (announced.measure() == Measure.MONTHS) {
            return Optional.of(ofAge(announced, now));
        }
        long elapsed = (long) (days(announced.at(), now) / DAYS_PER_WEEK);
        return withheldOfAthlete > 0
                ? Optional.empty()
                : Optional.of(new WearEstimate(
                        announced.measure(),
                        announced.used(),
                        announced.lower(),
                        announced.upper(),
                        true,
                        announced.weeks().map(weeks -> Math.max(0, weeks - elapsed)),
                        0,
                        0));
    }

    /** The share of the lower end of the life that is used: 1 where items of the kind begin to be worn out. */
    public double share() {
        return used / lower;
    }

    private static WearEstimate ofAge(AnnouncedWear announced, Instant now) {
        double used = announced.used() + days(announced.at(), now) / DAYS_PER_MONTH;
        double pace = DAYS_PER_WEEK / DAYS_PER_MONTH;
        return new WearEstimate(
                announced.measure(),
                used,
                announced.lower(),
                announced.upper(),
                false,
                weeksUntil(announced.lower() - used, pace),
                0,
                0);
    }

    private static double days(Instant from, Instant now) {
        return Math.max(0, Duration.between(from, now).toHours() / 24.0);
    }

    private static Optional<Long> weeksUntil(double left, double pace) {
        if (left <= 0) {
            return Optional.of(0L);
        }
        return pace > 0 ? Optional.of((long) Math.floor(left / pace)) : Optional.empty();
    }
}
