package io.fitconnect.training.progress.goal;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why goals are refused. */
public final class GoalProblems {

    /** The athlete has as many goals as one can have. */
    public static final ProblemType TOO_MANY_GOALS =
            new ProblemType("too-many-goals", GoalText.TOO_MANY_GOALS, HttpStatus.CONFLICT);

    private GoalProblems() {}

    static Refusal notFound(GoalKey key) {
        return new Refusal(
                CommonProblems.NOT_FOUND,
                GoalText.NO_SUCH_GOAL.message("id", key.id().toString()));
    }

    static Refusal tooMany(int most) {
        return new Refusal(TOO_MANY_GOALS, GoalText.HOW_MANY_GOALS.message("most", Integer.toString(most)));
    }
}
