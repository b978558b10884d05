package io.fitconnect.gateway.problem;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Problems of requests that no service is asked about. */
final class GatewayProblems {

    static final ProblemType NO_ROUTE =
            new ProblemType("no-route", "Nothing is served at this address", HttpStatus.NOT_FOUND);
    static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", "The method is not allowed here", HttpStatus.METHOD_NOT_ALLOWED);

    private GatewayProblems() {}
}
