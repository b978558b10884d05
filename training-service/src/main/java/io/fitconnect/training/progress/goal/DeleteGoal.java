package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.usecase.UseCase;
import java.util.function.LongConsumer;

/** An athlete gives a goal up, or puts one away that is over. */
@UseCase
public class DeleteGoal {

    private final Goals goals;

    DeleteGoal(Goals goals) {
        this.goals = goals;
    }

    public void handle(GoalKey key, LongConsumer requireVersion) {
        Goal goal = goals.get(key);
        requireVersion.accept(goal.version());
        goals.delete(goal);
    }
}
