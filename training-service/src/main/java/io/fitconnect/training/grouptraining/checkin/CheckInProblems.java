package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.training.grouptraining.GroupTrainingProblems;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a reading proves nothing. */
public final class CheckInProblems {

    /** It was read, or is uploaded, at a wrong time. */
    public static final ProblemType CLOSED =
            new ProblemType("check-in-closed", CheckInText.CLOSED, HttpStatus.CONFLICT);

    /** Nobody's phone showed it. */
    public static final ProblemType WRONG_CODE =
            new ProblemType("check-in-code-wrong", CheckInText.WRONG_CODE, HttpStatus.CONFLICT);

    /** It was shown at another time than it was read. */
    public static final ProblemType EXPIRED =
            new ProblemType("check-in-code-expired", CheckInText.EXPIRED, HttpStatus.CONFLICT);

    /** One of both has no place. */
    public static final ProblemType NOT_GOING =
            new ProblemType("check-in-without-place", CheckInText.NOT_GOING, HttpStatus.CONFLICT);

    private CheckInProblems() {}

    static Refusal noKey() {
        return new Refusal(CommonProblems.NOT_FOUND, CheckInText.KEYS_ARE_FOR_THOSE_WHO_GO.message());
    }

    static Refusal cancelled() {
        return new Refusal(GroupTrainingProblems.TOO_LATE, CheckInText.WAS_CANCELLED.message());
    }

    static Refusal closed() {
        return new Refusal(
                CLOSED,
                CheckInText.WHEN_OPEN.message(Map.of(
                        "before", CheckInWindow.BEFORE.toHours(),
                        "after", CheckInWindow.AFTER.toHours())));
    }

    static Refusal clockAhead() {
        return new Refusal(CLOSED, CheckInText.CLOCK_IS_AHEAD.message());
    }

    static Refusal uploadOver() {
        return new Refusal(CLOSED, CheckInText.HOW_LONG_TAKEN.message("days", CheckInWindow.UPLOAD.toDays()));
    }

    static Refusal mistyped() {
        return new Refusal(WRONG_CODE, CheckInText.WAS_MISTYPED.message());
    }

    static Refusal elsewhere() {
        return new Refusal(WRONG_CODE, CheckInText.IS_FOR_ANOTHER.message());
    }

    static Refusal forged() {
        return new Refusal(WRONG_CODE, CheckInText.WAS_NOT_SIGNED.message());
    }

    static Refusal ownCode() {
        return new Refusal(WRONG_CODE, CheckInText.IS_OWN.message());
    }

    static Refusal expired() {
        return new Refusal(EXPIRED, CheckInText.HOW_LONG_IT_HOLDS.message("minutes", Slot.TOLERANCE.toMinutes()));
    }

    static Refusal readerHasNoPlace() {
        return new Refusal(NOT_GOING, CheckInText.READER_HAS_NO_PLACE.message());
    }

    static Refusal bearerHasNoPlace() {
        return new Refusal(NOT_GOING, CheckInText.BEARER_HAS_NO_PLACE.message());
    }
}
