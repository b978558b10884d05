package io.fitconnect.training.strength;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why exercises are refused. */
public final class StrengthProblems {

    /** The athlete has as many own exercises as one can have. */
    public static final ProblemType TOO_MANY_EXERCISES =
            new ProblemType("too-many-exercises", StrengthText.TOO_MANY_EXERCISES, HttpStatus.CONFLICT);

    private StrengthProblems() {}

    static Refusal notFound(String id) {
        return new Refusal(CommonProblems.NOT_FOUND, StrengthText.NO_SUCH_EXERCISE.message("id", id));
    }

    static Refusal tooMany(int most) {
        return new Refusal(TOO_MANY_EXERCISES, StrengthText.HOW_MANY_EXERCISES.message("most", most));
    }
}
