package io.fitconnect.gateway.upstream;

import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

final class UpstreamProblems {

    private static final ProblemType UNAVAILABLE =
            new ProblemType("service-unavailable", GatewayText.SERVICE_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE);
    private static final ProblemType NO_ANSWER =
            new ProblemType("service-broke-off", GatewayText.SERVICE_BROKE_OFF, HttpStatus.BAD_GATEWAY);
    private static final ProblemType TOO_SLOW =
            new ProblemType("service-too-slow", GatewayText.SERVICE_TOO_SLOW, HttpStatus.GATEWAY_TIMEOUT);

    private UpstreamProblems() {}

    static Refusal of(FailureKind kind, long retryAfterSeconds) {
        return switch (kind) {
            case UNREACHABLE, EXHAUSTED, OPEN ->
                new Refusal(UNAVAILABLE, GatewayText.NOTHING_WAS_DONE.message())
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfterSeconds)));
            case BROKEN -> new Refusal(NO_ANSWER, GatewayText.EFFECT_UNKNOWN.message());
            case TIMEOUT -> new Refusal(TOO_SLOW, GatewayText.EFFECT_UNKNOWN.message());
        };
    }
}
