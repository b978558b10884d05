package io.fitconnect.gateway.edge.connection;

import io.fitconnect.gateway.problem.GatewayText;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

final class ConnectionProblems {

    static final ProblemType TARGET_TOO_LONG =
            new ProblemType("target-too-long", ProblemText.URI_TOO_LONG, HttpStatus.URI_TOO_LONG);
    static final ProblemType HEADERS_TOO_LARGE = new ProblemType(
            "headers-too-large",
            ProblemText.REQUEST_HEADER_FIELDS_TOO_LARGE,
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
    static final ProblemType HEAD_TOO_SLOW =
            new ProblemType("head-too-slow", GatewayText.HEAD_TOO_SLOW, HttpStatus.REQUEST_TIMEOUT);

    private ConnectionProblems() {}
}
