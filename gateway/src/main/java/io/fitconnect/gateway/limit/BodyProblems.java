package io.fitconnect.gateway.limit;

import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Refusals of bodies; the rest of such a body is not read, so the connection ends with them. */
final class BodyProblems {

    private static final ProblemType TOO_LARGE =
            new ProblemType("body-too-large", GatewayText.BODY_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE);
    private static final ProblemType TOO_SLOW =
            new ProblemType("body-too-slow", GatewayText.BODY_TOO_SLOW, HttpStatus.REQUEST_TIMEOUT);

    private BodyProblems() {}

    static Refusal tooLarge(long limit) {
        return closing(new Refusal(TOO_LARGE, GatewayText.MOST_BYTES.message("bytes", limit)));
    }

    static Refusal tooSlow(MinimumDataRate rate) {
        return closing(new Refusal(TOO_SLOW, rate.rule()));
    }

    private static Refusal closing(Refusal refusal) {
        return refusal.header("Connection", "close");
    }
}
