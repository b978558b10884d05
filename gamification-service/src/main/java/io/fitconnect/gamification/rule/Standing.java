package io.fitconnect.gamification.rule;

import java.util.List;

/**
 * What an athlete's efforts have earned.
 *
 * @param entries  what each effort gave and why, by day
 * @param awards   achievements, each with its reason, rule by rule
 * @param progress one for each rule
 */
public record Standing(
        long points, int level, List<PointEntry> entries, List<Award> awards, List<AchievementProgress> progress) {

    public Standing {
        entries = List.copyOf(entries);
        awards = List.copyOf(awards);
        progress = List.copyOf(progress);
    }
}
