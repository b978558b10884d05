package io.fitconnect.gateway.problem;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Problems of requests that reach no service. */
public final class GatewayProblems {

    public static final ProblemType MALFORMED_REQUEST =
            new ProblemType("malformed-request", "The request is malformed", HttpStatus.BAD_REQUEST);
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", "The method is not allowed here", HttpStatus.METHOD_NOT_ALLOWED);
    static final ProblemType NO_ROUTE =
            new ProblemType("no-route", "Nothing is served at this address", HttpStatus.NOT_FOUND);

    private GatewayProblems() {}
}
