package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.usecase.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An athlete looks at all goals. */
@UseCase(readOnly = true)
public class ListGoals {

    private final Goals goals;
    private final Standings standings;

    ListGoals(Goals goals, Standings standings) {
        this.goals = goals;
        this.standings = standings;
    }

    public List<GoalStanding> handle(UUID athlete, LocalDate today) {
        return goals.listOf(athlete).stream()
                .map(goal -> standings.of(goal, today))
                .toList();
    }
}
