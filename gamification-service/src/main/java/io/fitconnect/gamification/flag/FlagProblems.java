package io.fitconnect.gamification.flag;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why flags say no. */
final class FlagProblems {

    private static final ProblemType FLAG_NOT_APPEALABLE =
            new ProblemType("flag-not-appealable", FlagText.NOT_APPEALABLE, HttpStatus.CONFLICT);
    private static final ProblemType FLAG_NOT_APPEALED =
            new ProblemType("flag-not-appealed", FlagText.NOTHING_TO_DECIDE, HttpStatus.CONFLICT);
    private static final ProblemType OWN_FLAG = new ProblemType("own-flag", FlagText.OWN_APPEAL, HttpStatus.CONFLICT);

    private FlagProblems() {}

    static Refusal notFound() {
        return new Refusal(CommonProblems.NOT_FOUND, FlagText.NO_SUCH_FLAG.message());
    }

    static Refusal notAppealable() {
        return new Refusal(FLAG_NOT_APPEALABLE, FlagText.APPEALED_OR_DECIDED.message());
    }

    static Refusal noOpenAppeal() {
        return new Refusal(FLAG_NOT_APPEALED, FlagText.NO_OPEN_APPEAL.message());
    }

    static Refusal ownAppeal() {
        return new Refusal(OWN_FLAG, FlagText.DECIDES_ANOTHER.message());
    }
}
