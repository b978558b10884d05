package io.fitconnect.gateway.edge.connection;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

final class ConnectionProblems {

    static final ProblemType TARGET_TOO_LONG =
            new ProblemType("target-too-long", "The request target is too long", HttpStatus.URI_TOO_LONG);
    static final ProblemType HEADERS_TOO_LARGE = new ProblemType(
            "headers-too-large", "The request headers are too large", HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
    static final ProblemType HEAD_TOO_SLOW =
            new ProblemType("head-too-slow", "The request head came too slowly", HttpStatus.REQUEST_TIMEOUT);

    private ConnectionProblems() {}
}
