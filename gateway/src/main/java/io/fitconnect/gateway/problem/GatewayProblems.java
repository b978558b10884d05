package io.fitconnect.gateway.problem;

import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Problems of requests that reach no service. */
public final class GatewayProblems {

    public static final ProblemType MALFORMED_REQUEST =
            new ProblemType("malformed-request", GatewayText.MALFORMED_REQUEST, HttpStatus.BAD_REQUEST);
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", ProblemText.METHOD_NOT_ALLOWED, HttpStatus.METHOD_NOT_ALLOWED);
    static final ProblemType NO_ROUTE = new ProblemType("no-route", GatewayText.NO_ROUTE, HttpStatus.NOT_FOUND);

    private GatewayProblems() {}
}
