package io.fitconnect.gateway.problem;

import org.springframework.http.HttpStatus;

/** Problems that belong to no single feature. */
public final class CommonProblems {

    public static final ProblemType INVALID_REQUEST =
            new ProblemType("invalid-request", "The request is not valid", HttpStatus.BAD_REQUEST);
    public static final ProblemType NO_ROUTE =
            new ProblemType("no-route", "Nothing is served at this address", HttpStatus.NOT_FOUND);
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", "The method is not allowed here", HttpStatus.METHOD_NOT_ALLOWED);
    public static final ProblemType INTERNAL_ERROR =
            new ProblemType("internal-error", "The gateway failed", HttpStatus.INTERNAL_SERVER_ERROR);

    private CommonProblems() {}
}
