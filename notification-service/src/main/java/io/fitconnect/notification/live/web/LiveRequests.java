package io.fitconnect.notification.live.web;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.BearerCaller;
import io.fitconnect.platform.security.BearerTokens;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.netty.http.server.HttpServerRequest;

/** Which requests are answered with a stream. */
@Component
class LiveRequests {

    static final String PATH = "/api/v1/live";

    private static final String SCOPE = "notification:read";
    private static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("method-not-allowed", ProblemText.METHOD_NOT_ALLOWED, HttpStatus.METHOD_NOT_ALLOWED);

    private final BearerTokens tokens;

    LiveRequests(BearerTokens tokens) {
        this.tokens = tokens;
    }

    /** The caller, who has an athlete and the scope; may wait for signing keys. */
    BearerCaller require(HttpServerRequest request) {
        if (!request.uri().equals(PATH)) {
            throw new Refusal(CommonProblems.NOT_FOUND, "Streams are at " + PATH + ", without parameters.");
        }
        if (!request.method().equals(HttpMethod.GET)) {
            throw new Refusal(METHOD_NOT_ALLOWED, "A stream is opened by GET.").header("Allow", "GET");
        }
        BearerCaller caller = tokens.require(request.requestHeaders().get(HttpHeaderNames.AUTHORIZATION));
        if (!caller.caller().scopes().contains(SCOPE)) {
            throw new Refusal(CommonProblems.FORBIDDEN, ProblemText.SCOPE_OR_ROLE_MISSING.message());
        }
        caller.caller().requireSubject();
        return caller;
    }
}
