package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why a joint result cannot be changed so. */
public final class JointProblems {

    /** A training that was entered by hand is no proof. */
    public static final ProblemType NOT_RECORDED =
            new ProblemType("not-a-recording", JointText.NOT_RECORDED, HttpStatus.CONFLICT);

    /** Attendance is confirmed once people gather. */
    public static final ProblemType TOO_EARLY =
            new ProblemType("group-training-ahead", JointText.TOO_EARLY, HttpStatus.CONFLICT);

    private JointProblems() {}

    static Refusal notRecorded() {
        return new Refusal(NOT_RECORDED, JointText.ONLY_RECORDINGS.message());
    }

    static Refusal tooEarly() {
        return new Refusal(
                TOO_EARLY, JointText.WHEN_TO_CONFIRM.message("hours", ConfirmAttendance.GATHERING.toHours()));
    }
}
