package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.usecase.UseCase;
import java.time.LocalDate;
import java.util.function.LongConsumer;

/** An athlete changes what a goal demands. */
@UseCase
public class ChangeGoal {

    private final Goals goals;
    private final Standings standings;

    ChangeGoal(Goals goals, Standings standings) {
        this.goals = goals;
        this.standings = standings;
    }

    public GoalStanding handle(GoalKey key, LongConsumer requireVersion, GoalTerms terms, LocalDate today) {
        Goal goal = goals.get(key);
        requireVersion.accept(goal.version());
        goal.change(terms);
        return standings.of(goals.saveAndFlush(goal), today);
    }
}
