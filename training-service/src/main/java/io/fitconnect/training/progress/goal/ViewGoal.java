package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.usecase.UseCase;
import java.time.LocalDate;

/** An athlete looks at one goal. */
@UseCase(readOnly = true)
public class ViewGoal {

    private final Goals goals;
    private final Standings standings;

    ViewGoal(Goals goals, Standings standings) {
        this.goals = goals;
        this.standings = standings;
    }

    public GoalStanding handle(GoalKey key, LocalDate today) {
        return standings.of(goals.get(key), today);
    }
}
