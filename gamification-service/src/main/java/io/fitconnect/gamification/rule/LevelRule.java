package io.fitconnect.gamification.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Levels by points. Each level takes one step more than the one before it: level 2 begins at one step, level 3 at three, level 4 at six.
 *
 * @param step points from level 1 to level 2
 */
public record LevelRule(@Min(1) @Max(1_000_000) int step) {

    /** The level of so many points; 1 of none. */
    public int at(long points) {
        long level = (long) ((1 + Math.sqrt(1 + 8.0 * points / step)) / 2);
        while (begins((int) level + 1) <= points) {
            level++;
        }
        while (begins((int) level) > points) {
            level--;
        }
        return (int) level;
    }

    /** The points with which a level begins. */
    public long begins(int level) {
        return (long) step * level * (level - 1) / 2;
    }
}
