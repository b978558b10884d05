package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why the diary says no. */
public final class TrainingProblems {

    /** The request changes times, distances or sensor values of a recording. */
    public static final ProblemType RECORDED_VALUES =
            new ProblemType("recorded-values", DiaryText.RECORDED_VALUES, HttpStatus.CONFLICT);

    /** A vendor's client asked to change a training that came from elsewhere. */
    public static final ProblemType NOT_PUSHED_BY_THIS_CLIENT =
            new ProblemType("not-pushed-by-this-client", DiaryText.NOT_PUSHED_BY_THIS_CLIENT, HttpStatus.FORBIDDEN);

    /** A vendor's client asked for what only the athlete decides. */
    public static final ProblemType ATHLETE_DECIDES =
            new ProblemType("athlete-decides", DiaryText.ATHLETE_DECIDES, HttpStatus.FORBIDDEN);

    /** A recording is to be split from a training that has no other. */
    public static final ProblemType ONLY_RECORDING =
            new ProblemType("only-recording", DiaryText.ONLY_RECORDING, HttpStatus.CONFLICT);

    /** Two trainings are to be merged that are not recordings of one time. */
    public static final ProblemType NOT_AT_ONE_TIME =
            new ProblemType("not-at-one-time", DiaryText.NOT_AT_ONE_TIME, HttpStatus.CONFLICT);

    private TrainingProblems() {}

    static Refusal notFound(TrainingKey key) {
        return new Refusal(
                CommonProblems.NOT_FOUND,
                DiaryText.NO_SUCH_TRAINING.message("id", key.training().toString()));
    }

    static Refusal noSuchRecording(ActivityId activity) {
        return new Refusal(CommonProblems.NOT_FOUND, DiaryText.NO_SUCH_RECORDING.message("id", activity.toString()));
    }

    static Refusal onlyRecording() {
        return new Refusal(ONLY_RECORDING, DiaryText.WHAT_CAN_BE_SPLIT.message());
    }

    static Refusal notAtOneTime() {
        return new Refusal(NOT_AT_ONE_TIME, DiaryText.WHAT_CAN_BE_MERGED.message());
    }

    static Refusal recordedValues() {
        return new Refusal(RECORDED_VALUES, DiaryText.WHAT_MAY_CHANGE.message());
    }

    static Refusal athleteDecides() {
        return new Refusal(ATHLETE_DECIDES, DiaryText.WHAT_THE_ATHLETE_DECIDES.message());
    }

    static Refusal notPushedByThisClient() {
        return new Refusal(NOT_PUSHED_BY_THIS_CLIENT, DiaryText.WHAT_A_VENDOR_CHANGES.message());
    }
}
