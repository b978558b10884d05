package io.fitconnect.gamification.rule;

import java.util.OptionalLong;

/**
 * How far an athlete is with an achievement.
 *
 * @param tier     the highest tier that was reached; 0 for none
 * @param value    of the last occasion of a repeatable one, else the greatest of all
 * @param occasion the last one; empty before the first effort that counts
 * @param times    on how many occasions its first tier was earned
 */
public record AchievementProgress(AchievementRule rule, int tier, long value, String occasion, int times) {

    /** What the next tier takes; empty after the last one. */
    public OptionalLong nextThreshold() {
        return tier < rule.tiers().size() ? OptionalLong.of(rule.tiers().get(tier)) : OptionalLong.empty();
    }
}
