package io.fitconnect.gamification.rule;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.sport.Sports;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The rules as they stand in {@code rules.yaml}. */
@ConfigurationProperties("fitconnect.rules")
@Validated
public record RuleSettings(
        @NotNull @Valid PointRule points,
        @NotNull @Valid LevelRule levels,
        @NotNull @Valid StreakRules streaks,
        @DefaultValue List<@Valid AchievementRule> achievements) {

    public RuleSettings {
        achievements = List.copyOf(achievements);
        Set<?> languages = Set.copyOf(Languages.ALL);
        achievements.forEach(rule -> {
            if (!rule.names().keySet().equals(languages)
                    || !rule.hints().keySet().equals(languages)) {
                throw new IllegalArgumentException(rule.key() + " needs a name and a hint in each of " + Languages.ALL);
            }
            rule.sports().forEach(Sports::get);
        });
    }

    RuleBook book() {
        return new RuleBook(points, levels, streaks, achievements);
    }
}
