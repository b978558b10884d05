package io.fitconnect.platform.problem;

import org.springframework.http.HttpStatus;

/** Kinds of problem that any service may meet. */
public final class CommonProblems {

    public static final ProblemType NOT_FOUND =
            new ProblemType("not-found", ProblemText.NOT_FOUND, HttpStatus.NOT_FOUND);
    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", ProblemText.INVALID_REQUEST, HttpStatus.BAD_REQUEST);
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", ProblemText.UNAUTHENTICATED, HttpStatus.UNAUTHORIZED);
    public static final ProblemType FORBIDDEN =
            new ProblemType("forbidden", ProblemText.FORBIDDEN, HttpStatus.FORBIDDEN);
    public static final ProblemType VERSION_CONFLICT =
            new ProblemType("version-conflict", ProblemText.VERSION_CONFLICT, HttpStatus.PRECONDITION_FAILED);
    public static final ProblemType PRECONDITION_REQUIRED = new ProblemType(
            "precondition-required", ProblemText.PRECONDITION_REQUIRED, HttpStatus.PRECONDITION_REQUIRED);
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType(
            "idempotency-key-reused", ProblemText.IDEMPOTENCY_KEY_REUSED, HttpStatus.UNPROCESSABLE_CONTENT);
    public static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType("too-many-requests", ProblemText.TOO_MANY_REQUESTS, HttpStatus.TOO_MANY_REQUESTS);
    public static final ProblemType BUSY = new ProblemType("busy", ProblemText.BUSY, HttpStatus.SERVICE_UNAVAILABLE);
    public static final ProblemType INTERNAL =
            new ProblemType("internal-error", ProblemText.INTERNAL_ERROR, HttpStatus.INTERNAL_SERVER_ERROR);

    private CommonProblems() {}
}
