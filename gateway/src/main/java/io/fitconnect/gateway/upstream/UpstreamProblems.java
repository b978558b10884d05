package io.fitconnect.gateway.upstream;

import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

final class UpstreamProblems {

    private static final ProblemType UNAVAILABLE =
            new ProblemType("service-unavailable", "The service is not available", HttpStatus.SERVICE_UNAVAILABLE);
    private static final ProblemType NO_ANSWER =
            new ProblemType("service-broke-off", "The service gave no answer", HttpStatus.BAD_GATEWAY);
    private static final ProblemType TOO_SLOW =
            new ProblemType("service-too-slow", "The service did not answer in time", HttpStatus.GATEWAY_TIMEOUT);

    private UpstreamProblems() {}

    static Refusal of(FailureKind kind, long retryAfterSeconds) {
        return switch (kind) {
            case UNREACHABLE, EXHAUSTED, OPEN ->
                new Refusal(UNAVAILABLE, "Try again after the time in Retry-After; nothing was done.")
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfterSeconds)));
            case BROKEN ->
                new Refusal(NO_ANSWER, "It is not known whether the request took effect; look before repeating it.");
            case TIMEOUT ->
                new Refusal(TOO_SLOW, "It is not known whether the request took effect; look before repeating it.");
        };
    }
}
