package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Refusals of requests that bring a web session. */
final class SessionProblems {

    private static final ProblemType ENDED =
            new ProblemType("session-ended", GatewayText.SESSION_ENDED, HttpStatus.UNAUTHORIZED);
    private static final ProblemType UNCHECKED =
            new ProblemType("session-unchecked", GatewayText.SESSION_UNCHECKED, HttpStatus.SERVICE_UNAVAILABLE);
    private static final ProblemType TWO_CREDENTIALS =
            new ProblemType("two-credentials", GatewayText.TWO_CREDENTIALS, HttpStatus.BAD_REQUEST);
    private static final ProblemType FOREIGN_PAGE =
            new ProblemType("foreign-page", GatewayText.FOREIGN_PAGE, HttpStatus.FORBIDDEN);

    private SessionProblems() {}

    static Refusal ended() {
        return new Refusal(ENDED, GatewayText.SIGN_IN_AGAIN.message())
                .header("WWW-Authenticate", "Bearer realm=\"fitconnect\"");
    }

    static Refusal unchecked() {
        return new Refusal(UNCHECKED, GatewayText.SIGN_IN_AWAY.message()).retryAfter(Duration.ofSeconds(2));
    }

    static Refusal twoCredentials() {
        return new Refusal(TWO_CREDENTIALS, "Send either the session's cookie or an Authorization header.");
    }

    static Refusal foreignPage() {
        return new Refusal(
                FOREIGN_PAGE,
                "A request with the session's cookie must come from a page of this origin (Origin, Sec-Fetch-Site);"
                        + " a write has the header FitConnect-Web: 1.");
    }
}
