package io.fitconnect.gamification.challenge;

import io.fitconnect.gamification.rule.PointEntry;
import io.fitconnect.gamification.rule.StreakRules;
import io.fitconnect.gamification.rule.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an athlete is.
 *
 * @param value   in the measure; the longest run for a streak
 * @param reached with which training the target was reached
 */
public record Progress(long value, Optional<Reached> reached) {

    public static final Progress NONE = new Progress(0, Optional.empty());

    /** The reason: with this training on this day there was so much. */
    public record Reached(UUID training, LocalDate day, long value) {}

    /**
     * Computes it of an athlete's entries, by day.
     *
     * @param amongOthers whether only what ranks counts: recorded, by a source that allows it
     */
    public static Progress of(Goal goal, List<PointEntry> entries, boolean amongOthers, StreakRules streaks) {
        Tally tally = Tally.of(goal.measure(), streaks);
        Progress progress = NONE;
        for (PointEntry entry : entries) {
            if (entry.isCounted()
                    && goal.counts(entry.effort())
                    && (!amongOthers || entry.effort().isRanked())) {
                progress = progress.with(goal, entry, tally.add(entry));
            }
        }
        return progress;
    }

    private Progress with(Goal goal, PointEntry entry, long now) {
        Optional<Reached> first = reached.isEmpty() && now >= goal.target()
                ? Optional.of(
                        new Reached(entry.effort().training(), entry.effort().day(), now))
                : reached;
        return new Progress(Math.max(value, now), first);
    }
}
