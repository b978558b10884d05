package io.fitconnect.gateway.limit;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Refusals of bodies; the rest of such a body is not read, so the connection ends with them. */
final class BodyProblems {

    private static final ProblemType TOO_LARGE =
            new ProblemType("body-too-large", "The request body is too large", HttpStatus.CONTENT_TOO_LARGE);
    private static final ProblemType TOO_SLOW =
            new ProblemType("body-too-slow", "The request body came too slowly", HttpStatus.REQUEST_TIMEOUT);

    private BodyProblems() {}

    static Refusal tooLarge(long limit) {
        return closing(new Refusal(TOO_LARGE, "Send at most " + limit + " bytes to this address."));
    }

    static Refusal tooSlow(MinimumDataRate rate) {
        return closing(new Refusal(TOO_SLOW, rate.rule()));
    }

    private static Refusal closing(Refusal refusal) {
        return refusal.header("Connection", "close");
    }
}
