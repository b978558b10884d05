package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rules, and what a set of efforts earns by them. */
public record RuleBook(
        @Valid PointRule points,
        @Valid LevelRule levels,
        @Valid StreakRules streaks,
        List<@Valid AchievementRule> achievements) {

    public RuleBook {
        achievements = List.copyOf(achievements);
        Set<String> keys = new HashSet<>();
        achievements.forEach(rule -> {
            if (!keys.add(rule.key())) {
                throw new IllegalArgumentException("Two achievements are called " + rule.key());
            }
        });
    }

    /** The rule of an achievement. */
    public AchievementRule get(String achievement) {
        return achievements.stream()
                .filter(rule -> rule.key().equals(achievement))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no achievement " + achievement));
    }

    /** What these efforts have earned: the same for the same set, in whatever order they are given. */
    public Standing evaluate(Collection<Effort> efforts) {
        List<PointEntry> entries = PointLedger.entries(points, efforts);
        List<PointEntry> counted =
                entries.stream().filter(PointEntry::isCounted).toList();
        List<AchievementTally> tallies = achievements.stream()
                .map(rule -> new AchievementTally(rule, streaks))
                .toList();
        tallies.forEach(tally -> counted.forEach(tally::add));
        long sum = counted.stream().mapToLong(PointEntry::points).sum();
        return new Standing(
                sum,
                levels.at(sum),
                entries,
                tallies.stream().flatMap(tally -> tally.awards().stream()).toList(),
                tallies.stream().map(AchievementTally::progress).toList());
    }
}
