package io.fitconnect.training.grouptraining.event.position;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why a position is not taken. */
final class PositionProblems {

    /** The athlete is under 18 or of unknown age. */
    private static final ProblemType UNDER_AGE =
            new ProblemType("position-sharing-under-age", PositionText.UNDER_AGE, HttpStatus.FORBIDDEN);

    /** The athlete did not choose to be shown. */
    private static final ProblemType NOT_SHARED =
            new ProblemType("position-not-shared", PositionText.NOT_SHARED, HttpStatus.CONFLICT);

    private PositionProblems() {}

    static Refusal underAge() {
        return new Refusal(UNDER_AGE, PositionText.ONLY_ADULTS.message());
    }

    static Refusal notShared() {
        return new Refusal(NOT_SHARED, PositionText.SWITCH_ON.message());
    }
}
