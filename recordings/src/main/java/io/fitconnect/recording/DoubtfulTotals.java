package io.fitconnect.recording;

import io.fitconnect.recording.ReadingWarning.Code;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the totals that a file states with what its samples hold. */
public final class DoubtfulTotals {

    private static final Duration TOLERANCE = Duration.ofMinutes(1);
    private static final double TOLERANCE_METERS = 200;

    private DoubtfulTotals() {}

    /**
     * Says it when a stated time does not fit into the samples' or is less than half of it, or a stated distance differs by
     * more than a fifth.
     */
    public static Optional<ReadingWarning> contradiction(Totals stated, Totals measured) {
        boolean contradicts = timesDiffer(stated.moving(), measured)
                || distancesDiffer(stated.distanceMeters(), measured.distanceMeters());
        return contradicts
                ? Optional.of(new ReadingWarning(
                        Code.TOTALS_DOUBTFUL,
                        "The file states " + words(stated) + ", but its samples hold " + words(measured) + "."))
                : Optional.empty();
    }

    /** Whether a stated timer ran on through pauses that the samples show: then it is the time from start to end. */
    public static boolean isElapsed(@Nullable Duration timer, Totals measured) {
        Duration elapsed = measured.elapsed();
        Duration moving = measured.moving();
        return timer != null
                && elapsed != null
                && moving != null
                && elapsed.minus(moving).compareTo(TOLERANCE) > 0
                && timer.minus(elapsed).abs().compareTo(Duration.ofSeconds(2).plus(elapsed.dividedBy(100))) <= 0;
    }

    private static boolean timesDiffer(@Nullable Duration timer, Totals measured) {
        Duration elapsed = measured.elapsed();
        Duration moving = measured.moving();
        return timer != null
                && elapsed != null
                && moving != null
                && (timer.compareTo(elapsed.multipliedBy(11).dividedBy(10).plus(TOLERANCE)) > 0
                        || timer.plus(TOLERANCE).compareTo(moving.dividedBy(2)) < 0);
    }

    private static boolean distancesDiffer(@Nullable Double stated, @Nullable Double measured) {
        return stated != null
                && measured != null
                && Math.abs(stated - measured) > TOLERANCE_METERS + Math.max(stated, measured) / 5;
    }

    private static String words(Totals totals) {
        String time = totals.moving() == null ? "no time" : totals.moving().toSeconds() + " s";
        String distance = totals.distanceMeters() == null
                ? "no distance"
                : String.format(Locale.ROOT, "%.1f km", totals.distanceMeters() / 1000);
        return time + " and " + distance;
    }
}
