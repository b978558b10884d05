package io.fitconnect.gamification.rule;

import jakarta.validation.Valid;

/** The two streaks that each athlete has. */
public record StreakRules(@Valid StreakRule days, @Valid StreakRule weeks) {

    public StreakRules {
        if (days.period() != StreakPeriod.DAY || weeks.period() != StreakPeriod.WEEK) {
            throw new IllegalArgumentException("days count days, and weeks count weeks");
        }
    }
}
