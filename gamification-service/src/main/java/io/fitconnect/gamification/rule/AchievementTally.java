package io.fitconnect.gamification.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies one achievement's rule to entries that come by day. */
final class AchievementTally {

    private final AchievementRule rule;
    private final StreakRules streaks;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<AwardKey, Award> awards = new LinkedHashMap<>();
    private String occasion = "";
    private long value;
    private long best;

    AchievementTally(AchievementRule rule, StreakRules streaks) {
        this.rule = rule;
        this.streaks = streaks;
    }

    void add(PointEntry entry) {
        if (!rule.counts(entry.effort())) {
            return;
        }
        occasion = rule.within().of(entry.effort());
        value = tallies.computeIfAbsent(occasion, none -> Tally.of(rule.measure(), streaks))
                .add(entry);
        best = Math.max(best, value);
        for (int tier = 1; tier <= rule.tiers().size(); tier++) {
            long threshold = rule.tiers().get(tier - 1);
            if (value >= threshold) {
                Award award = new Award(
                        rule.key(),
                        tier,
                        rule.repeatable() ? occasion : Award.ONCE,
                        entry.effort().day(),
                        entry.effort().training(),
                        value,
                        threshold);
                awards.putIfAbsent(award.key(), award);
            }
        }
    }

    List<Award> awards() {
        return List.copyOf(awards.values());
    }

    AchievementProgress progress() {
        int reached = awards.keySet().stream().mapToInt(AwardKey::tier).max().orElse(0);
        long times = awards.keySet().stream().filter(key -> key.tier() == 1).count();
        return new AchievementProgress(rule, reached, rule.repeatable() ? value : best, occasion, (int) times);
    }
}
