package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why the diary says no. */
public final class TrainingProblems {

    /** Times, distances and sensor values of a recording were asked to be changed. */
    public static final ProblemType RECORDED_VALUES =
            new ProblemType("recorded-values", "Recorded values stay as they are", HttpStatus.CONFLICT);

    private TrainingProblems() {}

    static Refusal notFound(TrainingKey key) {
        return new Refusal(CommonProblems.NOT_FOUND, "Your diary holds no training " + key.training() + ".");
    }

    static Refusal recordedValues() {
        return new Refusal(
                RECORDED_VALUES,
                "Times, distances and sensor values of a recorded training cannot be changed; its name, notes, sport, "
                        + "indoor and perceivedExertion can.");
    }
}
