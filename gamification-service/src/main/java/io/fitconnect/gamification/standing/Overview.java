package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.rule.AchievementProgress;
import io.fitconnect.gamification.rule.Streak;
import java.util.List;

/**
 * What an athlete has earned, for the athlete.
 *
 * @param levelBegins points with which the level begins
 * @param nextBegins  points with which the next one begins
 * @param days        the streak of days
 * @param weeks       the streak of weeks
 * @param progress    all achievements but the hidden ones that the athlete does not have
 */
public record Overview(
        long points,
        int level,
        long levelBegins,
        long nextBegins,
        Streak days,
        Streak weeks,
        List<AchievementProgress> progress) {

    public Overview {
        progress = List.copyOf(progress);
    }
}
