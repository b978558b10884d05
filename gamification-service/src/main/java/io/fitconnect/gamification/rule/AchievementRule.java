package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.platform.sport.Sport;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An achievement. Its tiers are reached in their order; a repeatable one is earned on each occasion again, any other once.
 *
 * @param key        never changes: awards carry it
 * @param names      in the languages of the house, as the hints
 * @param hints      what has to be done
 * @param sports     keys of sports that count; all when empty
 * @param tiers      ascending thresholds in the measure
 * @param hidden     is shown only to athletes who have earned it
 */
public record AchievementRule(
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String key,
        @NotEmpty Map<Locale, String> names,
        @NotEmpty Map<Locale, String> hints,
        @NotNull Measure measure,
        @NotNull Occasion within,
        @DefaultValue Set<String> sports,
        @NotEmpty List<Long> tiers,
        boolean hidden,
        boolean repeatable) {

    public AchievementRule {
        names = Map.copyOf(names);
        hints = Map.copyOf(hints);
        sports = Set.copyOf(sports);
        tiers = List.copyOf(tiers);
        if (!tiers.stream().sorted().distinct().toList().equals(tiers) || tiers.get(0) <= 0) {
            throw new IllegalArgumentException("the tiers of " + key + " must ascend from above 0");
        }
        if (repeatable && within == Occasion.EVER) {
            throw new IllegalArgumentException(key + " is repeatable, and needs an occasion");
        }
    }

    boolean counts(Effort effort) {
        return counts(effort.sport());
    }

    private boolean counts(Sport sport) {
        return sports.isEmpty() || sports.contains(sport.key());
    }
}
