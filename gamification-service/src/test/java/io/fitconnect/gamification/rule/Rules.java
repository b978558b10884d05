package io.fitconnect.gamification.rule;

import io.fitconnect.platform.sport.SportFamily;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules for tests: one of each kind, with thresholds that small sets of efforts reach. */
public final class Rules {

    public static final StreakRules STREAKS =
            new StreakRules(new StreakRule(StreakPeriod.DAY, 1, 3, 2), new StreakRule(StreakPeriod.WEEK, 2, 2, 1));

    public static final RuleBook BOOK = new RuleBook(
            new PointRule(30, 50, Set.of(SportFamily.FOOT, SportFamily.WHEELS), Set.of("alpine-skiing"), 1_500),
            new LevelRule(1_000),
            STREAKS,
            List.of(
                    rule("far", Measure.DISTANCE, Occasion.EVER, Set.of(), List.of(1_000_000L, 9_000_000L), false),
                    rule("half", Measure.DISTANCE, Occasion.TRAINING, Set.of("running"), List.of(2_109_750L), false),
                    rule("halves", Measure.DISTANCE, Occasion.TRAINING, Set.of("running"), List.of(2_109_750L), true),
                    rule("climber", Measure.ASCENT, Occasion.MONTH, Set.of(), List.of(100_000L, 400_000L), true),
                    rule("hours", Measure.TIME, Occasion.WEEK, Set.of(), List.of(10_000L, 40_000L), true),
                    rule("often", Measure.COUNT, Occasion.YEAR, Set.of("strength"), List.of(3L, 10L), true),
                    rule("points", Measure.POINTS, Occasion.EVER, Set.of(), List.of(500L, 5_000L, 50_000L), false),
                    rule("days", Measure.ACTIVE_DAYS, Occasion.MONTH, Set.of(), List.of(5L, 20L), false),
                    rule("many-sided", Measure.SPORTS, Occasion.EVER, Set.of(), List.of(3L, 6L), false),
                    rule("row", Measure.STREAK_DAYS, Occasion.EVER, Set.of(), List.of(3L, 7L), false),
                    rule("weeks", Measure.STREAK_WEEKS, Occasion.EVER, Set.of(), List.of(2L, 4L), false)));

    private Rules() {}

    public static AchievementRule rule(
            String key, Measure measure, Occasion within, Set<String> sports, List<Long> tiers, boolean repeatable) {
        Map<Locale, String> names = Map.of(Locale.ENGLISH, key);
        return new AchievementRule(key, names, names, measure, within, sports, tiers, false, repeatable);
    }
}
