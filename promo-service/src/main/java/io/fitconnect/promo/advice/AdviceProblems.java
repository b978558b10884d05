package io.fitconnect.promo.advice;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why advice says no. */
final class AdviceProblems {

    static final ProblemType ADVICE_CLOSED =
            new ProblemType("advice-closed", AdviceText.ADVICE_CLOSED, HttpStatus.CONFLICT);
    static final ProblemType TOO_MANY_SILENCES =
            new ProblemType("too-many-silences", AdviceText.TOO_MANY_SILENCES, HttpStatus.CONFLICT);

    private AdviceProblems() {}

    static Refusal noAdvice(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, AdviceText.NO_SUCH_ADVICE.message("id", id.toString()));
    }

    static Refusal noSilence(UUID id) {
        return new Refusal(CommonProblems.NOT_FOUND, AdviceText.NO_SUCH_SILENCE.message("id", id.toString()));
    }
}
