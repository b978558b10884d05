package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why the diary says no. */
public final class TrainingProblems {

    /** The request changes times, distances or sensor values of a recording. */
    public static final ProblemType RECORDED_VALUES =
            new ProblemType("recorded-values", "Recorded values stay as they are", HttpStatus.CONFLICT);

    /** A vendor's client asked to change a training that came from elsewhere. */
    public static final ProblemType NOT_PUSHED_BY_THIS_CLIENT =
            new ProblemType("not-pushed-by-this-client", "Another client entered the training", HttpStatus.FORBIDDEN);

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

    static Refusal notPushedByThisClient() {
        return new Refusal(
                NOT_PUSHED_BY_THIS_CLIENT,
                "The athlete or another app entered this training. A vendor's app changes and deletes only what it pushed.");
    }
}
