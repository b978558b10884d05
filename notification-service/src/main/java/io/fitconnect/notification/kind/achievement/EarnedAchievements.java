package io.fitconnect.notification.kind.achievement;

import io.fitconnect.notification.kind.Wording;
import java.time.LocalDate;
import java.util.Map;

/**
 * Achievements that were earned within a short time, as one file may earn several.
 *
 * @param achievement key of the last one
 * @param names       of the last one, by language
 * @param tier        of the last one, from 1
 * @param day         the athlete's local day of the training that reached the last one
 */
record EarnedAchievements(
        int count, String achievement, Map<String, String> names, int tier, int tiers, LocalDate day) {

    EarnedAchievements {
        names = Map.copyOf(names);
    }

    Wording wording() {
        return new Wording(
                AchievementText.EARNED.message("count", count),
                AchievementText.REASON.message(Map.of(
                        "single",
                        count == 1 ? "yes" : "no",
                        "english",
                        name("en"),
                        "russian",
                        name("ru"),
                        "tier",
                        tier,
                        "tiers",
                        tiers,
                        "day",
                        day)));
    }

    private String name(String language) {
        return names.getOrDefault(language, achievement);
    }
}
