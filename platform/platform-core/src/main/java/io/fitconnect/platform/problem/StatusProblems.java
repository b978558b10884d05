package io.fitconnect.platform.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Makes problems for answers of which only the status is known, because a filter or the server made them. */
public final class StatusProblems {

    private StatusProblems() {}

    public static Refusal refuse(HttpStatus status) {
        if (status.is5xxServerError()) {
            return new Refusal(typeOf(status), ProblemText.OUR_FAULT.message());
        }
        return status == HttpStatus.BAD_REQUEST
                ? new Refusal(
                        typeOf(status),
                        "The address or a header of the request is malformed; encode what is not allowed in it.")
                : new Refusal(typeOf(status), typeOf(status).title().message());
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
                new ProblemType(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), titleOf(status), status);
        };
    }

    private static ProblemText titleOf(HttpStatus status) {
        return switch (status) {
            case METHOD_NOT_ALLOWED -> ProblemText.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> ProblemText.NOT_ACCEPTABLE;
            case REQUEST_TIMEOUT -> ProblemText.REQUEST_TIMEOUT;
            case CONFLICT -> ProblemText.CONFLICT;
            case CONTENT_TOO_LARGE -> ProblemText.CONTENT_TOO_LARGE;
            case URI_TOO_LONG -> ProblemText.URI_TOO_LONG;
            case UNSUPPORTED_MEDIA_TYPE -> ProblemText.UNSUPPORTED_MEDIA_TYPE;
            case TOO_MANY_REQUESTS -> ProblemText.TOO_MANY_REQUESTS;
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> ProblemText.REQUEST_HEADER_FIELDS_TOO_LARGE;
            default -> status.is4xxClientError() ? ProblemText.REFUSED : ProblemText.FAILED;
        };
    }
}
