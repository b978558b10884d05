package io.fitconnect.platform.problem;

import org.springframework.http.HttpStatus;

/** Kinds of problem that any service may meet. */
public final class CommonProblems {

    public static final ProblemType NOT_FOUND = new ProblemType("not-found", "Not found", HttpStatus.NOT_FOUND);
    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", "The request is not valid", HttpStatus.BAD_REQUEST);
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("unauthenticated", "Sign-in needed", HttpStatus.UNAUTHORIZED);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", "Not allowed", HttpStatus.FORBIDDEN);
    public static final ProblemType VERSION_CONFLICT =
            new ProblemType("version-conflict", "The resource has changed", HttpStatus.PRECONDITION_FAILED);
    public static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", "If-Match needed", HttpStatus.PRECONDITION_REQUIRED);
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType(
            "idempotency-key-reused", "Idempotency-Key used for another request", HttpStatus.UNPROCESSABLE_CONTENT);
    public static final ProblemType BUSY =
            new ProblemType("busy", "Too busy at this moment", HttpStatus.SERVICE_UNAVAILABLE);
    public static final ProblemType INTERNAL =
            new ProblemType("internal-error", "Internal error", HttpStatus.INTERNAL_SERVER_ERROR);

    private CommonProblems() {}
}
