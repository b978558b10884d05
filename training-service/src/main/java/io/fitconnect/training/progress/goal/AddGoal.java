package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.usecase.UseCase;
import java.time.LocalDate;
import java.util.UUID;

/** An athlete sets a goal. */
@UseCase
public class AddGoal {

    static final int MOST = 50;

    private final Goals goals;
    private final Standings standings;

    AddGoal(Goals goals, Standings standings) {
        this.goals = goals;
        this.standings = standings;
    }

    public GoalStanding handle(UUID athlete, GoalTerms terms, LocalDate today) {
        if (goals.countOf(athlete) >= MOST) {
            throw GoalProblems.tooMany(MOST);
        }
        return standings.of(goals.saveAndFlush(Goal.of(athlete, terms)), today);
    }
}
