package io.fitconnect.gateway.edge;

import io.fitconnect.platform.problem.ProblemType;
import org.springframework.http.HttpStatus;

final class EdgeProblems {

    static final ProblemType MALFORMED_REQUEST =
            new ProblemType("malformed-request", "The request is malformed", HttpStatus.BAD_REQUEST);
    static final ProblemType TARGET_TOO_LONG =
            new ProblemType("target-too-long", "The request target is too long", HttpStatus.URI_TOO_LONG);
    static final ProblemType HEADERS_TOO_LARGE = new ProblemType(
            "headers-too-large", "The request headers are too large", HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);

    static final ProblemType HEAD_TOO_SLOW =
            new ProblemType("head-too-slow", "The request head came too slowly", HttpStatus.REQUEST_TIMEOUT);
    static final ProblemType METHOD_UNKNOWN =
            new ProblemType("method-not-allowed", "The method is not allowed here", HttpStatus.METHOD_NOT_ALLOWED);
    static final ProblemType UNKNOWN_HOST =
            new ProblemType("unknown-host", "The host is not served here", HttpStatus.MISDIRECTED_REQUEST);
    static final ProblemType NO_WEB_SOCKET =
            new ProblemType("no-web-socket", "WebSocket is not spoken here", HttpStatus.BAD_REQUEST);

    private EdgeProblems() {}
}
