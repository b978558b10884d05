package io.fitconnect.platform.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problems for answers of which only the status is known, because a filter or the server made them. */
public final class StatusProblems {

    private StatusProblems() {}

    public static ProblemDetail of(HttpStatus status) {
        return Problems.of(typeOf(status), detailOf(status));
    }

    public static ProblemType typeOf(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        return switch (status) {
            case BAD_REQUEST -> CommonProblems.INVALID_REQUEST;
            case UNAUTHORIZED -> CommonProblems.UNAUTHENTICATED;
            case FORBIDDEN -> CommonProblems.FORBIDDEN;
            case NOT_FOUND -> CommonProblems.NOT_FOUND;
            case SERVICE_UNAVAILABLE -> CommonProblems.BUSY;
            case INTERNAL_SERVER_ERROR -> CommonProblems.INTERNAL;
            default ->
                new ProblemType(
                        status.name().toLowerCase(Locale.ROOT).replace('_', '-'), status.getReasonPhrase(), status);
        };
    }

    private static String detailOf(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "Something went wrong on our side; it was recorded. Try again later.";
        }
        return status == HttpStatus.BAD_REQUEST
                ? "The address or a header of the request is malformed; encode what is not allowed in it."
                : status.getReasonPhrase() + ".";
    }
}
